import { leadingSubject } from './leading-subject';
import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';
import { is, isAny, isPause, isRun, type Token } from './token';
import { isAdverb, isFiniteVerb } from './word-kinds';

/** The subject of the sentence, or of a later clause beside it: "Boos rained down, and [the crowd] sang". */
export function nearestSubject(
  tokens: readonly Token[],
  before: number,
  lexicon: Lexicon,
): Phrase | null {
  let subject = leadingSubject(tokens, before, lexicon);
  for (let at = subject?.to ?? before; at < before; at++) {
    if (reports(tokens[at], lexicon)) return subject; // what follows is told, not done
    const next = joinsClause(tokens, at) ? clauseSubject(tokens, at + 1, lexicon) : null;
    if (next && next.to < before) subject = next;
  }
  return subject;
}

/** ", and", ", while", ";". */
const joinsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ';' ||
  (isAny(tokens[at], 'conjunction', 'subordinator') &&
    (isPause(tokens[at - 1]) || isRun(tokens[at - 1])));

const reports = (token: Token | undefined, { verbs }: Lexicon): boolean =>
  is(token, 'complementiser') ||
  (verbs.get(token?.lower ?? '') ?? []).some(({ verb }) => verb.reports === 'speech');

/** A noun phrase right here with a verb of its own. */
function clauseSubject(tokens: readonly Token[], from: number, lexicon: Lexicon): Phrase | null {
  const subject = nounPhraseAfter(tokens, from, lexicon);
  let at = subject?.to ?? tokens.length;
  while (isAdverb(tokens[at], lexicon)) at++;
  return isFiniteVerb(tokens, at, lexicon) ? subject : null;
}
