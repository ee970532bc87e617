import { isClause } from '../reading/source-after';
import { closesWithComma, is, isComma, isPause, isRun } from '../reading/token';
import type { ContentPlace, Stop } from './content-place';
import { onlyAdjunctFollows } from './only-adjunct-follows';

/** How many words behind its article the noun that sums up may stand. */
const longestSummary = 2;

/** Where the reporter takes the word again behind what was said. */
export const afterthoughts: readonly ((place: ContentPlace) => Stop)[] = [
  ownClause,
  adjunct,
  contrast,
  summary,
  closingRelative,
];

/** "As Smith called it a “scandal,” Lee left": a subject with its verb begins anew. */
function ownClause({ tokens, lexicon }: ContentPlace): Stop {
  return (at) => closesWithComma(tokens[at - 1]) && isClause(tokens, at, lexicon);
}

/** "She called it “a scandal,” in a letter": where or when it was said. */
function adjunct({ tokens }: ContentPlace): Stop {
  return (at) =>
    closesWithComma(tokens[at - 1]) &&
    is(tokens[at], 'preposition') &&
    onlyAdjunctFollows(tokens, at);
}

/** "She called it a “scandal,” though Lee disagreed." */
function contrast({ tokens }: ContentPlace): Stop {
  return (at) => closesWithComma(tokens[at - 1]) && is(tokens[at], 'contrast');
}

/** ", a charge that": the reporter sums up what was said. */
function summary({ tokens }: ContentPlace): Stop {
  return (at) =>
    isComma(tokens[at]) &&
    is(tokens[at + 1], 'article') &&
    tokens.slice(at + 2, at + 2 + longestSummary).some((token) => is(token, 'summary'));
}

/** ", which the mayor had signed": a relative clause that closes the sentence behind all marked words. */
function closingRelative({ tokens }: ContentPlace): Stop {
  const lastRun = tokens.findLastIndex(isRun);
  const lastPause = tokens.findLastIndex(isPause);
  return (at) =>
    at === lastPause && at > lastRun && isComma(tokens[at]) && is(tokens[at + 1], 'relative');
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  'While <Smith> [called] {the plan a “scandal,”} Lee left the room.',
  '<Smith> [called] {the plan “a scandal for the town,”} though Lee disagreed.',
  '<Smith> [said] {the vote had been “rigged” against her}, a charge that officials denied.',
  '<Smith> [said] {she was “not there yet” on the plan}, which the mayor had signed in May.',
  '<Smith> [said] {the court, which meets in May, would stop the plan}.',
];
