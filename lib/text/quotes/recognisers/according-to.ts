import type { Proposal } from '../proposal';
import type { Lexicon } from '../reading/lexicon';
import { type Phrase, spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { sourceAfter } from '../reading/source-after';
import { isComma, isRun, type Token } from '../reading/token';
import { isFiniteVerb } from '../reading/word-kinds';
import { contentOf } from './propose';
import type { Surroundings } from './recogniser';

const confidence = 0.9;

/** What stands on the word of a source: The town fell, according to officials. */
export function accordingTo(reading: Reading, { lexicon }: Surroundings): Proposal[] {
  const { tokens, index } = reading;
  return cuesIn(tokens, lexicon).flatMap((cue) => {
    const source = openingSource(tokens, cue, lexicon) ?? sourceAfter(tokens, cue.to, lexicon);
    if (!source) return [];
    const around = piecesAround(tokens, cue, source, Boolean(lexicon.data.verbSecond));
    const content = contentOf(tokens, around);
    if (content.length === 0) return [];
    const place = { cue: spanOf(tokens, cue), source: spanOf(tokens, source) };
    return [{ content, ...place, confidence, sentence: index }];
  });
}

/** "According to the officer in charge there, ...": up to the comma, if no clause stands before it. */
function openingSource(tokens: readonly Token[], cue: Phrase, lexicon: Lexicon): Phrase | null {
  if (cue.from > 0) return null;
  const comma = tokens.findIndex((token, at) => at > cue.to && isComma(token));
  for (let at = cue.to; at < comma; at++) if (isFiniteVerb(tokens, at, lexicon)) return null;
  const source = sourceAfter(tokens, cue.to, lexicon);
  return comma > 0 && source && source.to < comma ? { from: cue.to, to: comma } : null;
}

function cuesIn(tokens: readonly Token[], lexicon: Lexicon): Phrase[] {
  const cues: Phrase[] = [];
  tokens.forEach(({ lower }, from) => {
    const phrase = lexicon.accordingBefore
      .get(lower)
      ?.find((words) => words.every((word, place) => tokens[from + place]?.lower === word));
    const comma = lower === ',' ? 1 : 0; // ", so" is a cue only behind its comma
    if (phrase) cues.push({ from: from + comma, to: from + phrase.length });
  });
  return cues;
}

function piecesAround(
  tokens: readonly Token[],
  cue: Phrase,
  source: Phrase,
  everywhere: boolean,
): Phrase[] {
  const comma = isComma(tokens[cue.from - 1]);
  const before = { from: 0, to: comma ? cue.from - 1 : cue.from };
  const after = { from: source.to, to: tokens.length };
  if (cue.from === 0) return [after];
  const run = isComma(tokens[source.to]) ? source.to + 1 : source.to;
  if (isRun(tokens[run]) && !tokens.slice(0, cue.from).some(isRun))
    return [{ from: run, to: run + 1 }];
  const resumes = everywhere
    ? !comma || isComma(tokens[source.to])
    : comma && isComma(tokens[source.to]);
  return resumes ? [before, after] : [before];
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  'fr: {La ville est tombée}, [selon] <la police>.',
  'es: [Según] <la policía>, {la ciudad ha caído}.',

  '{The town fell overnight}, [according to] <security officials>.',
  'It hurt, and [in the words of] <the mayor, Ann Lee>, {"the town fell overnight."}',
  '[According to] <the mayor>, {the town fell overnight}.',
];
