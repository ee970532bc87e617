/**
 * Every match of a global pattern in a text, in order. Unlike `matchAll` it compiles no copy of the
 * pattern, which for a long one costs more than the search.
 */
export function* matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  let from = 0;
  while (from <= text.length) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}
