import { type Box, type Outline, outwards, type Passage } from '../outline/outline';
import { commentHeadings } from '../words/comments';
import { isPhrase } from '../words/phrases';
import { proseBetween } from './prose';

const isHeading = isPhrase(commentHeadings);

/** Comments come after at least this much running text; before it, "Comments" is a button. */
const LEAST_PROSE = 200;

/** The outermost boxes below the story that begin with a heading like "3 Comments". */
export function commentBoxes(outline: Outline, headline: Passage | null): Box[] {
  const from = headline?.index ?? 0;
  return outline.passages
    .filter(({ text, index }) => index > from && isHeading(text))
    .filter(({ index }) => proseBetween(outline, from, index) >= LEAST_PROSE)
    .map(outermostFrom);
}

function outermostFrom(heading: Passage): Box {
  let found = heading.box;
  for (const box of outwards(heading.box)) {
    if (box.first !== heading.index) break;
    found = box;
  }
  return found;
}
