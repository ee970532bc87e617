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
  if (!title.headline) return [];
  return outline.passages
    .slice(title.headline.index + 1, first)
    .filter(
      (passage) =>
        proseSize(passage) > 0 &&
        !closest(passage.box, isAside) &&
        !isBesidePicture(passage.box) &&
        !isByline(passage) &&
        !isDateLine(passage.text),
    );
}

/** "Published Nov 18, 2019 at 4:07 PM". */
const isDateLine = (text: string): boolean =>
  text.length < 120 && /(?:19|20)\d\d/.test(text) && /\d[:.h]\d\d/.test(text);

const isAside = ({ name }: Box): boolean =>
  name === 'aside' ||
  name === 'figure' ||
  name === 'figcaption' ||
  name === 'li' ||
  name === 'form' ||
  name === 'nav';

/** A box of its own with a picture and little else is the picture's. */
export const isBesidePicture = (box: Box): boolean =>
  closest(box, (at) => at.media > 0 && at.last - at.first <= 3 && at.name !== 'p') !== null;
