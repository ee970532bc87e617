import type { BlockKind } from '../../text/article';
import { type Box, outwards, type Passage } from '../outline/outline';

const kinds: Record<string, BlockKind> = {
  blockquote: 'blockquote',
  dd: 'item',
  dt: 'item',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  td: 'table',
  th: 'table',
};

/** What a passage of the story is: by the innermost element in the story's box that says so. */
export function kindOf(passage: Passage, container: Box): BlockKind {
  for (const box of outwards(passage.box)) {
    if (box === container) break;
    const kind = kindOfBox(box);
    if (kind) return kind;
  }
  return isBoldLine(passage) ? 'heading' : 'paragraph';
}

/** A cell with more passages than this lays out the page. */
const MOST_IN_CELL = 4;
const postMarks = /\b(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed)\b/;

function kindOfBox({ name, element, first, last }: Box): BlockKind | null {
  const kind = kinds[name] ?? null;
  if (kind === 'table' && last - first > MOST_IN_CELL) return null;
  if (kind === 'blockquote' && postMarks.test(element.className)) return 'embed';
  return kind;
}

const LONGEST_HEADING = 120;

/** A short line all in bold is a sub-heading, unless it ends like a sentence. */
const isBoldLine = ({ size, bold, text }: Passage): boolean =>
  size < LONGEST_HEADING && bold >= size * 0.95 && !/[.!…"”»:;,]$/.test(text);
