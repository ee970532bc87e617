import type { BlockKind } from '../../text/article';
import { outwards, type Passage } from '../outline/outline';

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

const LONGEST_HEADING = 120;

/** What a passage of the story is: by the innermost element that says so, else a paragraph. */
export function kindOf(passage: Passage): BlockKind {
  for (const box of outwards(passage.box)) {
    const kind = kinds[box.name];
    if (kind) return kind;
  }
  return isBoldLine(passage) ? 'heading' : 'paragraph';
}

/** A short line all in bold is a sub-heading, unless it ends like a sentence. */
const isBoldLine = ({ size, bold, text }: Passage): boolean =>
  size < LONGEST_HEADING && bold >= size * 0.95 && !/[.!…"”»:;,]$/.test(text);
