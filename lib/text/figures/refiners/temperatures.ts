import { WORD_END, WORD_START } from '../../characters';
import { counter } from '../counter';
import type { Draft, Refiner } from '../draft';
import { oneOf } from '../patterns';
import { wordsAfter, wordsBefore } from '../words-beside';

/** How far before it a number's temperature may be named. */
const REACH = 60;
/** No weather and no fever goes further, in any degrees. */
const MOST = 140;

/** Reads degrees where a report leaves them out: "temperatures rose to near 60". */
export const temperatures: Refiner = ({ temperatures: { words, before }, nouns }) => {
  const named = new RegExp(`${WORD_START}${oneOf(words)}${WORD_END}[^.,;:!?()\\n]*$`, 'i');
  const cue = wordsBefore(before);
  const some = wordsAfter(nouns.of);
  const find = counter(nouns);
  const isTemperature = ({ kind, unit, value, start, end }: Draft, text: string): boolean =>
    kind === 'count' &&
    unit === null &&
    typeof value === 'number' &&
    Math.abs(value) <= MOST &&
    cue(text, start) !== null &&
    named.test(text.slice(Math.max(0, start - REACH), start)) &&
    some(text, end) === null &&
    find(text, end) === null;
  return (drafts, text) =>
    drafts.map(
      (draft): Draft =>
        isTemperature(draft, text) ? { ...draft, kind: 'quantity', unit: 'degree' } : draft,
    );
};

export const examples = [
  {
    text: 'Temperatures rose to near [60] in [12] of the towns, where heat killed [4] men.',
    unit: ['degree', 'towns', 'men'],
  },
];
