import type { Cue } from '../cue';
import { leadingSubject } from '../leading-subject';
import type { Lexicon } from '../lexicon';
import type { Phrase } from '../phrase';
import { is, isComma, isPause, isRun, type Token } from '../token';
import { isAdverb } from '../word-kinds';
import { behindAddressee } from './behind-cue';
import type { CuePlace, SubjectReader } from './subject-reader';

/** ", and added", "..., saying": a verb goes on with an earlier subject. */
export const sharedSubject: SubjectReader = (place) => {
  const { tokens, cue, lexicon } = place;
  if (!mayShare(tokens, cue, lexicon)) return null;
  const from = sharedFrom(tokens, cue);
  return { cue, source: sharedSource(place), order: 'shared', from, to: behindAddressee(place) };
};

/** A verb without a subject of its own goes on with an earlier one, where something joins it on. */
function mayShare(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  const before = tokens[cue.from - 1];
  if (cue.form === 'infinitive') return true;
  if (!before) return cue.form === 'gerund';
  return (
    isPause(before) ||
    isRun(before) ||
    is(before, 'conjunction', 'preposition', 'subordinator') ||
    isAdverb(before, lexicon)
  );
}

/** The subject it shares: of an opening "Asked why, she ..." the one behind it. */
function sharedSource({ tokens, cue, previous, lexicon }: CuePlace): Phrase | null {
  const earlier = previous?.source;
  if (earlier && !is(tokens[earlier.from], 'relative')) return earlier;
  const opens = cue.from === 0 || (cue.from === 1 && is(tokens[0], 'subordinator', 'preposition'));
  if (!opens) return leadingSubject(tokens, cue.from, lexicon);
  const comma = tokens.findIndex((token, at) => at > cue.to && isComma(token));
  return comma < 0 ? null : leadingSubject(tokens, tokens.length, lexicon, comma + 1);
}

/** The conjunction or comma that joins it belongs to it: ", and said". */
function sharedFrom(tokens: readonly Token[], cue: Cue): number {
  let from = cue.from;
  while (from > 0 && (isComma(tokens[from - 1]) || isJoint(tokens[from - 1]))) from--;
  return from;
}

const isJoint = (token: Token | undefined): boolean =>
  is(token, 'conjunction', 'preposition', 'subordinator');
