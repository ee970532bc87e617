import type { Cue } from '../cue';
import type { Lexicon } from '../lexicon';
import type { Phrase } from '../phrase';
import { describedEnd, isClause, sourceAfter } from '../source-after';
import { sourceBefore } from '../source-before';
import { endsClause, is, isAny, isComma, isName, isRun, type Token } from '../token';
import { isAdverb } from '../word-kinds';
import { behindPrefix } from './behind-cue';
import type { CuePlace, SubjectReader } from './subject-reader';

/** "..., said two officials": the subject behind its verb. */
export const inverted: SubjectReader = (place) => {
  const { tokens, cue } = place;
  const source = cue.form === 'finite' ? sourceBehind(place) : null;
  if (!source) return undefined;
  const to = behindPrefix(tokens, source.to, cue);
  return { cue, source, order: 'cue-first', from: cue.from, to };
};

function sourceBehind({ tokens, cue, lexicon }: CuePlace): Phrase | null {
  const particle = cue.to > cue.head + 1;
  if (cue.verb.reports === 'judgement' || particle || !mayInvert(tokens, cue)) return null;
  const source = sourceAfter(tokens, cue.to, lexicon);
  if (!source || (is(tokens[source.from], 'pronoun') && goesOn(tokens, source, lexicon)))
    return null;
  if (isBehindRun(tokens, cue.from)) return wholeSource(tokens, source, lexicon);
  if (!lexicon.data.verbSecond && isPersonal(tokens[source.from])) return null; // "said it" is no "said he"
  if (!endsThere(tokens, source.to, lexicon) || !names(tokens, source)) return null;
  if (isClause(tokens, cue.to, lexicon)) return null; // "said fishermen first saw it"
  const insertion = cue.verb.addressee && isComma(tokens[cue.from - 1]);
  return insertion && sourceBefore(tokens, cue.from, lexicon) ? null : source;
}

/** "she said": what follows is said, not her name. */
const goesOn = (tokens: readonly Token[], { from, to }: Phrase, { data }: Lexicon): boolean =>
  isPersonal(tokens[from]) &&
  tokens[to]?.kind === 'word' &&
  (data.verbSecond || !isAny(tokens[to], 'preposition', 'time'));

/** "she", but not "another" or "one". */
const isPersonal = (token: Token | undefined): boolean =>
  is(token, 'pronoun') && !isAny(token, 'article', 'numeral');

/** Right behind a quotation that is whole. */
function isBehindRun(tokens: readonly Token[], at: number): boolean {
  const run = isComma(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1];
  return run !== undefined && isRun(run) && (isComma(tokens[at - 1]) || endsClause(run));
}

/** A quotation and its verb leave no doubt that the subject follows, however it is described. */
function wholeSource(tokens: readonly Token[], source: Phrase, lexicon: Lexicon): Phrase | null {
  if (is(tokens[source.from], 'time')) return null;
  if (endsThere(tokens, source.to, lexicon)) return source;
  const end = tokens.findIndex(({ kind }, at) => at >= source.to && kind !== 'word');
  return { from: source.from, to: end < 0 ? tokens.length : describedEnd(tokens, end, lexicon) };
}

function mayInvert(tokens: readonly Token[], cue: Cue): boolean {
  const before = tokens[cue.from - 1];
  if (!before) return true;
  if (cue.verb.reports === 'marked') return isRun(before);
  return isComma(before) || (isRun(before) && endsClause(before)) || /^[—–-]+$/.test(before.text);
}

const names = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  !is(tokens[from], 'time') &&
  tokens
    .slice(from, to)
    .some((token) => isName(token) || isAny(token, 'role', 'pronoun', 'plural'));

/** Behind an inverted subject the sentence ends, pauses, or goes on with an adjunct. */
const endsThere = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  return (
    isAny(token, 'preposition', 'time', 'subordinator', 'conjunction', 'relative') ||
    isAdverb(token, lexicon)
  );
};

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<Ann Lee, spokesman for the army>, [said] {fishermen first noticed the boat}.',
  '{"We lost,"} [said] <one unaligned Florida strategist>.',
  '{"We lost,"} [said] <one Republican involved in the plans, who lives here>.',
  '{"We lost,"} [tweeted] <another>.',
  'Despite the rain, <Ann Lee, who lives here>, [said] {it "worked well."}',
  '{"We lost,"} [said] <the ruling>.',
  '{"We lost,"} [said] <one well-connected adviser familiar with the campaign, who was in Ohio>.',
  '{"We lost,"} [said] <Federico de Jesús, a strategist who was the media director in 2008>.',
];
