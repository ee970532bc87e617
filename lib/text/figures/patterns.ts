/** White space within a line, as a pattern. */
export const GAP = '[ \\u00a0\\u202f\\u2009]';

/** A pattern for any of these words, the longest first; one that never matches when there are none. */
export function oneOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => escaped(word).replace(/ /g, '[ \\u00a0-]')).join('|')})`;
}

/** A pattern for these characters and no others. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern to match exactly at a place of a text. */
export const at = (source: string): RegExp => new RegExp(source, 'iy');

/**
 * A pattern to match just before a place of a text; its first group holds what matched. An engine
 * reads a lookbehind from right to left, so this costs no search for where the match begins.
 */
export const until = (source: string): RegExp => new RegExp(`(?<=(${source}))`, 'iy');

/** Matches a pattern made by `at` or `until` at this place. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
