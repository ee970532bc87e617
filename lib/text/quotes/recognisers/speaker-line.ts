import type { Proposal } from '../proposal';
import { nounPhraseAfter } from '../reading/noun-phrase-after';
import { type Phrase, spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { is, isName, isRun, type Token } from '../reading/token';
import { contentOf } from './propose';
import type { Surroundings } from './recogniser';

const confidence = 0.75;

/** Longer phrases before the colon are sentences of their own. */
const longestLead = 8;

/** Fewer words are an entry of a list ("Where: the town hall"). */
const shortestLine = 3;

/** A line that begins with who speaks, as in headlines and transcripts. Lee: The plan has failed */
export function speakerLine({ tokens, opens, index }: Reading, around: Surroundings): Proposal[] {
  const colon = tokens.findIndex((token) => token.text === ':');
  const rest = tokens.slice(colon + 1);
  if (!opens || colon < 1 || colon > longestLead || rest.length < shortestLine) return [];
  if (!rest[0]?.capital || rest.every((token) => !token.capital || isRun(token))) return [];
  const source = nounPhraseAfter(tokens, 0, around.lexicon);
  if (!source || !isSpeaker(tokens, source, colon)) return [];
  const content = contentOf(tokens, [{ from: colon + 1, to: tokens.length }]);
  const cue = spanOf(tokens, { from: colon, to: colon + 1 });
  return [{ content, cue, source: spanOf(tokens, source), confidence, sentence: index }];
}

/** "Ann Lee", "Mayor Lee on taxes"; every word before the colon is part of a name. */
function isSpeaker(tokens: readonly Token[], { from, to }: Phrase, colon: number): boolean {
  const name = tokens.slice(from, to);
  const topic = to === colon || is(tokens[to], 'preposition');
  return topic && name.every((token) => isName(token) || /^[.()&-]$/.test(token.text));
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<Mayor Ann Lee>[:] {The Plan Has ‘Failed’ For Good}\n\nLee left on Monday.',
  '<LEE>[:] {The plan has failed. We will try again.}\n\nLee left on Monday.',
  'Correction: The plan was passed on Monday.',
];
