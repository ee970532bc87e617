import { opensWithCapital } from '../../characters';
import { isName, type Token } from './token';

/** How far a dateline reaches, in tokens: "BADEN-BADEN, Germany, Jan. 4 (Reuters) -- ". */
const longestDateline = 12;

/** Drops the place and agency before the first sentence of a story: "WASHINGTON (AP) — ". */
export function behindDateline(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.findIndex(({ text }) => /^(?:[—–]|--?)$/.test(text));
  if (dash < 1 || dash > longestDateline) return tokens;
  const opening = tokens.slice(0, dash);
  const agency = opening.at(-1)?.text === ')';
  const capitals = opening.every(
    (token) => token.kind === 'punctuation' || isName(token) || /^\d/.test(token.text),
  );
  const shouted = isShouted(opening[0]?.text ?? '');
  return capitals && (agency || shouted) ? tokens.slice(dash + 1) : tokens;
}

const isShouted = (word: string): boolean =>
  word.length > 2 && [...word.slice(0, 3)].every(opensWithCapital);
