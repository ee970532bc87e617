import { LETTER, WORD_END } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';
import { wordsAfter, wordsBefore } from '../words-beside';

/** Words between the number and the noun. */
const MOST_WORDS = 3;
const word = at(`${GAP}[${LETTER}.-]+`);

/** "Two security officials told the agency": how many they are is no figure. */
export const sourcePhrase: Rule = ({ sources }) => {
  const noun = `(?:${GAP}[${LETTER}.-]+){0,${MOST_WORDS}}?${GAP}${oneOf(sources.nouns)}${WORD_END}`;
  const more = `(?:${GAP}${oneOf(sources.afterNoun)}${WORD_END}[^,.?!;\\n]{0,60}?)?`;
  const aside = '(?:,[^,.?!;\\n]{0,100},)?';
  const verb = `${GAP}(?:[${LETTER}]+${GAP})?${oneOf(sources.verbs)}${WORD_END}`;
  const speaking = at(noun + more + aside + verb);
  const before = wordsBefore([...sources.before, ...sources.verbs]);
  const isNoun = wordsAfter(sources.nouns);
  /** Mostly there is none, which the long pattern need not be compiled to say. */
  const isNamed = (text: string, end: number): boolean => {
    let place = end;
    for (let count = 0; count <= MOST_WORDS; count++) {
      if (isNoun(text, place)) return true;
      place += matchAt(word, text, place)?.[0].length ?? 0;
    }
    return false;
  };
  return ({ kind, numeral: { start, end, form } }, text) =>
    kind === 'count' &&
    form === 'words' &&
    isNamed(text, end) &&
    (before(text, start) !== null || matchAt(speaking, text, end) !== null);
};

export const examples = [
  'At least [70%] is lost, two security officials in the region told reporters.',
  'The bomb killed [three] people and wounded [27] others, security officials said.',
];
