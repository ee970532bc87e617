import { isSmallWord, type Token } from './token';

/** Fewer words are a name, not a headline. */
const shortestHeadline = 4;

/** A title-case headline: every word has a capital but the small ones. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && /^\p{L}/u.test(text));
  return (
    words.length >= shortestHeadline &&
    words.every((token) => token.capital || isSmallWord(token) || token.lower.length < 3)
  );
}
