/** White space within a line, as a pattern. */
export const GAP = '[ \\u00a0\\u202f\\u2009]';

/** A pattern for any of these words, the longest first; one that never matches when there are none. */
export function oneOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ \\u00a0-]'));
  return `(?:${escaped.join('|')})`;
}

/** A pattern to match exactly at a place of a text. */
export const at = (source: string): RegExp => new RegExp(source, 'iuy');

/** A pattern to match just before a place of a text. */
export const until = (source: string): RegExp => new RegExp(`${source}$`, 'iu');

/** Matches a pattern made by `at` at this place. */
export function ahead(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** How far back a pattern made by `until` may reach: the longest hedge or date fits. */
const REACH = 40;

/** Matches a pattern made by `until` so that it ends at this place. */
export const behind = (pattern: RegExp, text: string, place: number): RegExpExecArray | null =>
  pattern.exec(text.slice(Math.max(0, place - REACH), place));
