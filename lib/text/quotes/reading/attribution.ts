import { skipAddressee } from './addressee';
import { skipAdjuncts } from './adjuncts';
import type { Cue } from './cue';
import { leadingSubject } from './leading-subject';
import type { Lexicon } from './lexicon';
import { endsClause } from './noun-phrase-before';
import type { Phrase } from './phrase';
import { sourceAfter } from './source-after';
import { sourceBefore } from './source-before';
import { is, isComma, isName, isPause, isRun, type Token } from './token';
import { isAdverb } from './word-kinds';

/** A reporting verb with its subject, as the recognisers see it. */
export interface Attribution extends Phrase {
  cue: Cue;
  source: Phrase | null;
  /** Where the source stands; shared with an earlier verb, or the subject of the sentence. */
  order: 'source-first' | 'cue-first' | 'shared';
}

/** Finds the subject of a cue; `previous` is the attribution before it in the same sentence. */
export function readAttribution(
  tokens: readonly Token[],
  cue: Cue,
  previous: Attribution | null,
  lexicon: Lexicon,
): Attribution | null {
  if (cue.form === 'passive') return passive(tokens, cue, lexicon);
  if (cue.helper !== null) return aroundHelper(tokens, cue, cue.helper, lexicon);
  const inverted = cue.form === 'finite' ? invertedSource(tokens, cue, lexicon) : null;
  if (inverted) {
    const to = behindPrefix(tokens, inverted.to, cue);
    return { cue, source: inverted, order: 'cue-first', from: cue.from, to };
  }
  if (lexicon.data.verbSecond && is(tokens[cue.to], 'pronoun')) {
    return sourceBehindVerb(tokens, cue, lexicon);
  }
  const to = afterAddressee(tokens, cue, lexicon);
  const own = ownSource(tokens, cue, lexicon);
  if (own) return { cue, source: own, order: 'source-first', from: own.from, to };
  const behind = lexicon.data.verbSecond ? sourceBehindVerb(tokens, cue, lexicon) : null;
  if (behind) return behind;
  if (!mayShare(tokens, cue, lexicon)) return null;
  const source = sharedSource(tokens, cue, previous, lexicon);
  return { cue, source, order: 'shared', from: sharedFrom(tokens, cue), to };
}

function ownSource(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Phrase | null {
  if (cue.form === 'infinitive') return null;
  if (cue.form === 'gerund' && !isSpeakerWord(tokens[cue.from - 1])) return null;
  return sourceBefore(tokens, cue.from, lexicon);
}

/** "They were criticised by the mayor because ...": the source is behind "by". */
function passive(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Attribution | null {
  if (!lexicon.data.agentMarks.includes(tokens[cue.to]?.lower ?? '')) return null;
  const source = sourceAfter(tokens, cue.to + 1, lexicon);
  return source && { cue, source, order: 'cue-first', from: cue.from, to: source.to };
}

/** "Das hat der Minister gesagt": the subject stands beside the auxiliary. */
function aroundHelper(
  tokens: readonly Token[],
  cue: Cue,
  helper: number,
  lexicon: Lexicon,
): Attribution | null {
  const before = is(tokens[helper + 1], 'pronoun') ? null : sourceBefore(tokens, helper, lexicon);
  const source = before ?? sourceAfter(tokens, helper + 1, lexicon);
  const order = before ? 'source-first' : 'cue-first';
  if (!source || source.to > cue.head) return null;
  return { cue, source, order, from: Math.min(source.from, helper), to: cue.to };
}

/** "Am Dienstag sagte der Minister, ...": the subject follows its verb. */
function sourceBehindVerb(
  tokens: readonly Token[],
  cue: Cue,
  lexicon: Lexicon,
): Attribution | null {
  const source = cue.form === 'finite' ? sourceAfter(tokens, cue.to, lexicon) : null;
  if (!source || is(tokens[source.from], 'time')) return null;
  if (is(tokens[source.from], 'neuter')) return impersonal(tokens, source, cue);
  const to = behindPrefix(tokens, skipAdjuncts(tokens, source.to, lexicon), cue);
  return { cue, source, order: 'cue-first', from: cue.from, to };
}

/** "heißt es": nobody is named. */
const impersonal = (tokens: readonly Token[], { to }: Phrase, cue: Cue): Attribution => ({
  cue,
  source: null,
  order: 'cue-first',
  from: cue.from,
  to: behindPrefix(tokens, to, cue),
});

/** A separated prefix right before the next comma closes the verb: "teilte er mit, dass". */
const behindPrefix = (tokens: readonly Token[], at: number, { prefix }: Cue): number =>
  prefix !== null && prefix >= at && isComma(tokens[prefix + 1]) ? prefix + 1 : at;

/** "with Lee saying", "voters saying". */
const isSpeakerWord = (token: Token | undefined): boolean =>
  isName(token) || is(token, 'role', 'pronoun');

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
function sharedSource(
  tokens: readonly Token[],
  cue: Cue,
  previous: Attribution | null,
  lexicon: Lexicon,
): Phrase | null {
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

/** "..., said two officials": the subject behind its verb. */
function invertedSource(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Phrase | null {
  const particle = cue.to > cue.head + 1;
  if (cue.verb.reports === 'judgement' || particle || !mayInvert(tokens, cue)) return null;
  const source = sourceAfter(tokens, cue.to, lexicon);
  if (!source || !names(tokens, source) || !endsThere(tokens, source.to, lexicon)) return null;
  if (is(tokens[source.from], 'pronoun') && tokens[source.to]?.kind === 'word') return null;
  const insertion = cue.verb.addressee && isComma(tokens[cue.from - 1]);
  return insertion && sourceBefore(tokens, cue.from, lexicon) ? null : source;
}

function mayInvert(tokens: readonly Token[], cue: Cue): boolean {
  const before = tokens[cue.from - 1];
  if (cue.verb.reports === 'marked') return isRun(before);
  if (!before) return true;
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

function afterAddressee(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): number {
  const next = behindPrefix(tokens, skipAdjuncts(tokens, cue.to, lexicon), cue);
  if (!cue.verb.addressee || next !== cue.to) return next;
  return skipAdjuncts(tokens, skipAddressee(tokens, cue.to, lexicon), lexicon);
}
