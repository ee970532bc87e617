import { type Box, outwards, type Passage, passagesOf } from '../outline/outline';
import type { Story } from '../story/story';
import { highlightHeadings } from '../words/highlights';
import { isPhrase } from '../words/phrases';

const isHeading = isPhrase(highlightHeadings);
const MOST_OF_THE_STORY = 0.4;
const MOST_ENTRIES = 12;
const MOST_LINKED = 0.5;

export interface Highlights {
  heading: Passage;
  entries: Passage[];
}

/** The boxes in which the publisher sums the story up: a telling heading, then its lines. */
export function findHighlights(story: Story): Highlights[] {
  return story.outline.passages
    .filter((passage) => isHeading(passage.text))
    .flatMap((heading) => highlightsUnder(heading, story) ?? []);
}

function highlightsUnder(heading: Passage, story: Story): Highlights | null {
  const box = boxAround(heading, story);
  if (!box) return null;
  const entries = passagesOf(story.outline, box).filter(({ index }) => index > heading.index);
  const linked = entries.filter((entry) => entry.linked > entry.size * MOST_LINKED);
  if (entries.length > MOST_ENTRIES || linked.length > 0) return null;
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
