import { type Box, type Outline, outwards, type Passage } from '../outline/outline';
import { commentHeadings } from '../words/comments';
import { isPhrase } from '../words/phrases';
import { proseBetween } from './prose';

const isHeading = isPhrase(commentHeadings);

/** Comments come after this much running text; before it, "Comments" is a button. */
const LEAST_PROSE = 300;
/** A box with this many times the running text before it is the story rather than its comments. */
const MOST_TIMES_STORY = 2;

/** The outermost boxes below the story that begin with a heading like "3 Comments". */
export function commentBoxes(outline: Outline, headline: Passage | null): Box[] {
  const from = headline?.index ?? 0;
  return outline.passages
    .filter(({ text, index }) => index > from && isHeading(text))
    .flatMap((heading) => {
      const before = proseBetween(outline, from, heading.index);
      return before < LEAST_PROSE ? [] : (commentsUnder(heading, outline, before) ?? []);
    });
}

function commentsUnder(heading: Passage, outline: Outline, before: number): Box | null {
  let found: Box | null = null;
  for (const box of outwards(heading.box)) {
    if (box.first !== heading.index) break;
    if (proseBetween(outline, box.first, box.last) > before * MOST_TIMES_STORY) break;
    found = box;
  }
  return found;
}
