import type { Held } from '../../lib/extension/mark-style';

/** The style sheet that keeps a page's layout while things around its story are hidden. */
export function heldSheet({ column, unlocked }: Held): string {
  const kept = column && `${column.selector} { max-width: ${column.width}px !important; }`;
  return [...(kept ? [kept] : []), ...(unlocked ? [UNLOCKED] : [])].join('\n');
}

/** A page that waited for an answer to its notice can be scrolled again. */
const UNLOCKED = `html { overflow-y: auto !important; }
body { overflow-y: visible !important; position: static !important; }`;
