import { isCredited } from '../beside/is-credited';
import { isByline } from '../metadata/byline';
import { closest, type Passage } from '../outline/outline';
import { isDateLine } from './lead';
import { endsLikeSentence } from './sentence';
import type { Spine } from './spine';
import type { Story } from './story';

/** The story's first and last passages: its prose, and the short paragraphs that go with it. */
export function extentOf(story: Omit<Story, 'insets' | 'first' | 'last'>): {
  first: number;
  last: number;
} {
  const { prose, container, title } = story;
  const from = Math.max(container.first, (title.headline?.index ?? -1) + 1);
  let first = prose.findIndex((size, index) => size > 0 && index >= from);
  if (first < 0) first = prose.findIndex((size) => size > 0);
  if (first < 0) return { first: container.first, last: container.first };
  const last = prose.findLastIndex((size) => size > 0) + 1;
  return { first: startOf(story, first, from), last: endOf(story, last) };
}

/** Backwards over short sentences that stand right before the first prose. */
function startOf(
  { outline, spine }: Omit<Story, 'insets' | 'first' | 'last'>,
  first: number,
  from: number,
): number {
  let start = first;
  for (let index = first - 1; index >= from; index--) {
    const passage = outline.passages[index];
    if (!passage || !spine.holds(passage)) break;
    if (!mayOpen(passage, spine)) break;
    start = index;
  }
  return start;
}

/** What may stand right before the first prose and belong to it. */
const mayOpen = (passage: Passage, spine: Spine): boolean =>
  isSentence(passage) ||
  isItem(passage) ||
  isSubHeading(passage) ||
  (spine.matches(passage) && isPlainLine(passage));

const SHORTEST_LINE = 25;
const names = /^(?:\p{Lu}[\p{L}'’.-]*(?:[\s,]+|$))+$/u;

/** No link, no names, no date: "Home 53, Visitors 9". */
const isPlainLine = (passage: Passage): boolean =>
  passage.size >= SHORTEST_LINE &&
  !names.test(passage.text) &&
  passage.linked + passage.pressed === 0 &&
  passage.box.children.length === 0 &&
  passage.box.name === 'p' &&
  !isByline(passage) &&
  !isDateLine(passage.text) &&
  !isCredited(passage.text);

/** Onwards over what stands like running text: sentences, and lists with their headings. */
function endOf(
  { outline, container, spine }: Omit<Story, 'insets' | 'first' | 'last'>,
  last: number,
): number {
  let end = last;
  for (let index = last; index < container.last; index++) {
    const passage = outline.passages[index];
    if (passage && belongs(passage, spine)) end = index + 1;
  }
  return end;
}

const belongs = (passage: Passage, spine: Spine): boolean =>
  passage.linked < passage.size / 2
    ? spine.matches(passage) || (spine.holds(passage) && (isSentence(passage) || isItem(passage)))
    : spine.matches(passage) && isLinkingSentence(passage);

const MOST_OF_A_SENTENCE = 0.65;

/** "This article first appeared in the Example." */
const isLinkingSentence = ({ size, linked, text }: Passage): boolean =>
  linked < size * MOST_OF_A_SENTENCE && endsLikeSentence(text);

const SHORTEST = 12;
const closing = /[)）\]】"”“»’」』]$/;

/** A sentence, be it too short to be told as prose by itself. */
const isSentence = ({ size, linked, text }: Passage): boolean =>
  size >= SHORTEST && linked < size / 2 && (endsLikeSentence(text) || closing.test(text));

const isSubHeading = ({ box, linked }: Passage): boolean =>
  linked === 0 && /^h[2-6]$/.test(box.name);

const isItem = ({ box, size, linked }: Passage): boolean =>
  linked < size / 2 && closest(box, ({ name }) => name === 'li' || name === 'td') !== null;
