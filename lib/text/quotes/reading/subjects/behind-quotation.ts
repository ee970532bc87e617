import type { Lexicon } from '../lexicon';
import { nounPhraseAfter } from '../noun-phrase-after';
import { isInline } from '../noun-phrase-end';
import { sourceAfter } from '../source-after';
import { endsClause, is, isComma, isPause, isRun, type Token } from '../token';
import { isFiniteVerb } from '../word-kinds';
import { behindAddressee } from './behind-cue';
import type { SubjectReader } from './subject-reader';

/** How far behind its quotation a verb may stand, with all that describes its subject between. */
const longestSubject = 40;

/** `"...," Lee, a senator who lives here, said`: all that stands between quotation and verb. */
export const behindQuotation: SubjectReader = (place) => {
  const { tokens, cue, lexicon } = place;
  const from = cue.form === 'finite' ? behindRun(tokens, cue.from) : null;
  if (from === null || !reaches(tokens, from, cue.from, lexicon)) return undefined;
  const source = { from, to: isPause(tokens[cue.from - 1]) ? cue.from - 1 : cue.from };
  return { cue, source, order: 'source-first', from, to: behindAddressee(place) };
};

/** The first token behind the nearest quotation, where that is whole. */
function behindRun(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 2; at >= Math.max(0, end - longestSubject); at--) {
    const token = tokens[at];
    if (!token || !isRun(token)) continue;
    if (endsClause(token)) return isComma(tokens[at + 1]) ? at + 2 : at + 1;
    return isComma(tokens[at + 1]) && (at === 0 || !isInline(token)) ? at + 2 : null;
  }
  return null;
}

/** Is all up to the cue one subject, with what describes it between pauses? */
function reaches(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  if (is(tokens[end - 1], 'relative')) return false;
  const noun = nounPhraseAfter(tokens, from, lexicon);
  if (!noun || noun.to > end) return false;
  if (isPause(tokens[noun.to]) && isPause(tokens[end - 1])) return true;
  const source = sourceAfter(tokens, from, lexicon);
  return source !== null && source.to >= end && !isFiniteVerb(tokens, noun.to, lexicon);
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '{"We lost,"} <Ann Lee, now 81 and retired in Cambridge, Mass.>, [said] by telephone.',
  '{"We lost,"} <Ann Lee, the pollster who founded the site> [tweeted] on Sunday.',
  '{"We lost,"} <Ann Lee, legal director for the school>, [said].',
];
