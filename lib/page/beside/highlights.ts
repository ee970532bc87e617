import { type Box, outwards, type Passage, passagesOf } from '../outline/outline';
import type { Story } from '../story/story';
import { highlightHeadings } from '../words/highlights';
import { isPhrase } from '../words/phrases';

const isHeading = isPhrase(highlightHeadings);
const MOST_OF_THE_STORY = 0.4;
const MOST_ENTRIES = 12;
const MOST_LINKED = 0.5;

export interface Highlights {
  /** The heading of the box, where it has one. */
  heading: Passage | null;
  entries: Passage[];
}

/** Where the publisher sums the story up: boxes under a telling heading, else a list under the headline. */
export function findHighlights(story: Story): Highlights[] {
  const boxes = story.outline.passages
    .filter((passage) => isHeading(passage.text))
    .flatMap((heading) => highlightsUnder(heading, story) ?? []);
  return boxes.length > 0 ? boxes : listUnderHeadline(story);
}

function highlightsUnder(heading: Passage, story: Story): Highlights | null {
  const box = boxAround(heading, story);
  if (!box) return null;
  const entries = passagesOf(story.outline, box).filter(({ index }) => index > heading.index);
  if (entries.length > MOST_ENTRIES || entries.some(isLink) || entries.some(isTimed)) return null;
  if (entries.some((entry) => isRunning(entry, story))) return null;
  return { heading, entries };
}

/** The innermost box that begins with the heading and holds more. */
function boxAround(heading: Passage, { container }: Story): Box | null {
  for (const box of outwards(heading.box)) {
    if (box.first !== heading.index || box === container) return null;
    if (box.last > heading.index + 1) {
      return box.size < container.size * MOST_OF_THE_STORY ? box : null;
    }
  }
  return null;
}

const LONGEST_POINT = 250;

/** Longer paragraphs set like the story's own are a part of it, whatever its heading. */
const isRunning = (passage: Passage, { spine, prose }: Story): boolean =>
  passage.size > LONGEST_POINT &&
  !isItem(passage) &&
  (prose[passage.index] ?? 0) > 0 &&
  spine.matches(passage);

/** A line with a time of day is an entry of a live ticker, or of another story. */
const isTimed = ({ text }: Passage): boolean => /^\d{1,2}(?:[:.]|h ?)\d{2}(?!\d)/.test(text);

const isLink = ({ size, linked }: Passage): boolean => linked > size * MOST_LINKED;

const FEWEST_ITEMS = 2;
const MOST_ITEMS = 6;
const SHORTEST_ITEM = 25;
const LONGEST_ITEM = 250;

/** A short list of plain lines between the headline and the first paragraph. */
function listUnderHeadline(story: Story): Highlights[] {
  const { outline, title, prose, spine } = story;
  if (!title.headline) return [];
  const from = title.headline.index + 1;
  const to = outline.passages.findIndex(
    (passage, index) =>
      index >= from && (prose[index] ?? 0) > 0 && spine.matches(passage) && !isItem(passage),
  );
  const list = outline.boxes.find(
    (box) =>
      /^[uo]l$/.test(box.name) && box.first >= from && box.last <= to && box.last > box.first,
  );
  const entries = list ? passagesOf(outline, list) : [];
  const fits =
    entries.length >= FEWEST_ITEMS && entries.length <= MOST_ITEMS && entries.every(isEntry);
  return fits ? [{ heading: null, entries }] : [];
}

const isItem = ({ box }: Passage): boolean => box.name === 'li';

const isEntry = (passage: Passage): boolean => {
  const { size, linked } = passage;
  return size >= SHORTEST_ITEM && size <= LONGEST_ITEM && linked === 0 && !isTimed(passage);
};
