import type { Proposal } from '../proposal';
import type { Reading } from '../reading/reading';
import { is, isAny, isRun } from '../reading/token';
import { contentOf } from './propose';
import type { Surroundings } from './recogniser';

const confidence = 0.7;

/** In some languages the mood of the verb alone reports: Die Stadt sei gefallen. */
export function subjunctive({ tokens, index }: Reading, { taken }: Surroundings): Proposal[] {
  const at = tokens.findIndex((token) => is(token, 'subjunctive'));
  const embedded = tokens
    .slice(0, Math.max(at, 0))
    .some((token) => isAny(token, 'complementiser', 'subordinator'));
  if (at < 0 || embedded || taken.length > 0 || tokens.some(isRun)) return [];
  const content = contentOf(tokens, [{ from: 0, to: tokens.length }]);
  return [{ content, cue: null, source: null, confidence, sentence: index }];
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  'de: <Der Minister> [sagte], {die Stadt sei gefallen}.',
  'de: {Die Stadt sei am Abend gefallen}.',
];
