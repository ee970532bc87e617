import { isByline } from '../metadata/byline';
import { type Box, closest, type Passage } from '../outline/outline';
import { proseSize } from './prose';
import type { Story } from './story';

/** Prose between headline and running text that stands in a box of its own: the dek, the first paragraph. */
export function leadOf({
  outline,
  title,
  first,
}: Pick<Story, 'outline' | 'title' | 'first'>): Passage[] {
  const { headline } = title;
  if (!headline) return [];
  return outline.passages
    .slice(headline.index + 1, first)
    .filter(
      (passage) =>
        (proseSize(passage) > 0 || isDek(passage, headline)) &&
        !closest(passage.box, isAside) &&
        !isBesidePicture(passage.box, headline.index) &&
        !isByline(passage) &&
        !isDateLine(passage.text),
    );
}

/** "Published Nov 18, 2019 at 4:07 PM". */
export const isDateLine = (text: string): boolean =>
  text.length < 120 && /(?:19|20)\d\d/.test(text) && /\d[:.h]\d\d/.test(text);

const isAside = ({ name }: Box): boolean =>
  name === 'aside' ||
  name === 'figure' ||
  name === 'figcaption' ||
  name === 'li' ||
  name === 'form' ||
  name === 'nav';

/** A box of its own with a picture and little else is the picture's. */
export const isBesidePicture = (box: Box, headline: number): boolean =>
  closest(
    box,
    (at) => at.media > 0 && at.last - at.first <= 3 && at.name !== 'p' && at.first > headline,
  ) !== null;

const PASSAGES_TO_DEK = 3;
const SHORTEST_DEK = 80;

/** A line right under the headline need not be a sentence. */
const isDek = ({ index, box, size, linked, pressed, text }: Passage, headline: Passage): boolean =>
  index <= headline.index + PASSAGES_TO_DEK &&
  /^(?:p|h[2-6])$/.test(box.name) &&
  size >= SHORTEST_DEK &&
  linked + pressed === 0 &&
  !/\d{4}/.test(text);
