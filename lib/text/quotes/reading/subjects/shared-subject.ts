import type { Cue } from '../cue';
import { leadingSubject } from '../leading-subject';
import type { Lexicon } from '../lexicon';
import type { Phrase } from '../phrase';
import { is, isAny, isComma, isPause, isRun, type Token } from '../token';
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
    isAny(before, 'conjunction', 'subordinator') ||
    (cue.form === 'gerund' && is(before, 'preposition')) ||
    isAdverb(before, lexicon)
  );
}

/** The subject it shares: of an opening "Asked why, she ..." the one behind it. */
function sharedSource(place: CuePlace): Phrase | null {
  const { tokens, cue, lexicon } = place;
  const earlier = mainSource(place);
  if (earlier) return earlier;
  const opens =
    cue.from === 0 || (cue.from === 1 && isAny(tokens[0], 'subordinator', 'preposition'));
  if (!opens) return leadingSubject(tokens, cue.from, lexicon);
  const comma = tokens.findIndex((token, at) => at > cue.to && isComma(token));
  return comma < 0 ? null : leadingSubject(tokens, tokens.length, lexicon, comma + 1);
}

/** Of the last attribution that is not part of what another reports; "and" alone joins the nearest. */
function mainSource({ tokens, cue, earlier }: CuePlace): Phrase | null {
  const own = earlier.filter(({ source }) => source && !is(tokens[source.from], 'relative'));
  const nearest = is(tokens[cue.from - 1], 'conjunction') && !opensClause(tokens, cue.from);
  const main = own.findLast(({ from }, at) => nearest || at === 0 || opensClause(tokens, from));
  return main?.source ?? null;
}

/** Behind a comma, a quotation or a semicolon, with or without a conjunction. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = is(tokens[from - 1], 'conjunction') ? tokens[from - 2] : tokens[from - 1];
  return !before || before.text === ';' || isPause(before) || isRun(before);
}

/** The conjunction or comma that joins it belongs to it: ", and said". */
function sharedFrom(tokens: readonly Token[], cue: Cue): number {
  let from = cue.from;
  while (from > 0 && (isComma(tokens[from - 1]) || isJoint(tokens[from - 1]))) from--;
  return from;
}

const isJoint = (token: Token | undefined): boolean =>
  isAny(token, 'conjunction', 'preposition', 'subordinator');

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<Lee> said the vote the mayor called for is late, and [added] that {it "will fail."}',
];
