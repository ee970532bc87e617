import type { Proposal } from '../proposal';
import type { Lexicon } from '../reading/lexicon';
import { nounPhraseAfter } from '../reading/noun-phrase-after';
import { type Phrase, spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { endsClause, isAny, isComma, isName, isPause, isRun, type Token } from '../reading/token';
import { isTaken } from './is-taken';
import { contentOf } from './propose';
import type { Surroundings } from './recogniser';

const confidence = 0.75;

/** Behind a whole quotation, a subject with any verb speaks: "No," Lee shot back. "No." — Ann Lee */
export function quotationBeforeSubject(reading: Reading, around: Surroundings): Proposal[] {
  const { tokens, index } = reading;
  if (!tokens.some(isRun)) return [];
  return tokens.flatMap((token, at) => {
    if (!isRun(token) || isTaken(token, around.taken)) return [];
    const frame = frameBehind(tokens, at, around.lexicon);
    if (!frame) return [];
    return [
      {
        content: contentOf(tokens, [{ from: at, to: at + 1 }]),
        cue: frame.cue && spanOf(tokens, frame.cue),
        source: spanOf(tokens, frame.source),
        confidence,
        sentence: index,
      },
    ];
  });
}

interface Frame {
  source: Phrase;
  cue: Phrase | null;
}

function frameBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Frame | null {
  const run = tokens[at];
  if (!run || !(endsClause(run) || isComma(tokens[at + 1]))) return null;
  const dash = isPause(tokens[at + 1]) && !isComma(tokens[at + 1]);
  const from = isPause(tokens[at + 1]) ? at + 2 : at + 1;
  const source = nounPhraseAfter(tokens, from, lexicon);
  if (!source || !canSpeak(tokens, source)) return null;
  const verb = tokens[source.to];
  if (dash) return !verb || verb.kind === 'punctuation' ? { source, cue: null } : null;
  if (at > 0 || verb?.kind !== 'word' || verb.capital || isAny(verb, 'preposition', 'thinking'))
    return null;
  return { source, cue: { from: source.to, to: source.to + 1 } };
}

const canSpeak = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some((token) => isName(token) || isAny(token, 'role', 'pronoun'));

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '{"They are all here for the money,"} <Bennett> [shot] back with a laugh.',
  '{“He frightens people.”} ― <Ann Lee>',
];
