import type { Cue } from '../cue';
import type { Lexicon } from '../lexicon';
import type { Phrase } from '../phrase';
import { sourceAfter } from '../source-after';
import { sourceBefore } from '../source-before';
import { endsClause, is, isComma, isName, isRun, type Token } from '../token';
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
  if (!source || !endsThere(tokens, source.to, lexicon)) return null;
  const quoted = isRun(tokens[cue.from - 1]) && is(tokens[source.from], 'article');
  if (!quoted && !names(tokens, source)) return null;
  if (is(tokens[source.from], 'pronoun') && tokens[source.to]?.kind === 'word') return null;
  const insertion = cue.verb.addressee && isComma(tokens[cue.from - 1]);
  return insertion && sourceBefore(tokens, cue.from, lexicon) ? null : source;
}

function mayInvert(tokens: readonly Token[], cue: Cue): boolean {
  const before = tokens[cue.from - 1];
  if (!before) return true;
  if (cue.verb.reports === 'marked') return isRun(before);
  return isComma(before) || (isRun(before) && endsClause(before)) || /^[—–-]+$/.test(before.text);
}

const names = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  !is(tokens[from], 'time') &&
  tokens.slice(from, to).some((token) => isName(token) || is(token, 'role', 'pronoun', 'plural'));

/** Behind an inverted subject the sentence ends, pauses, or goes on with an adjunct. */
const endsThere = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  return (
    is(token, 'preposition', 'time', 'subordinator', 'conjunction', 'relative') ||
    isAdverb(token, lexicon)
  );
};
