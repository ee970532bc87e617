import { hasLetter } from '../../characters';
import { isSmallWord, type Token } from './token';

/** Fewer words are a name, not a headline. */
const shortestHeadline = 4;

/** A title-case headline: every word has a capital but the small ones. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || !hasLetter(token.text.charAt(0))) continue;
    if (!token.capital && !isSmallWord(token) && token.lower.length > 2) return false;
    words++;
  }
  return words >= shortestHeadline;
}
