import { LETTER, WORD_END, WORD_START } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';

/** "Two security officials told the agency": how many they are is no figure. */
export const sourcePhrase: Rule = ({ sources }) => {
  const noun = `(?:${GAP}[${LETTER}.-]+){0,3}?${GAP}${oneOf(sources.nouns)}${WORD_END}`;
  const more = `(?:${GAP}${oneOf(sources.afterNoun)}${WORD_END}[^,.?!;\\n]{0,60}?)?`;
  const aside = '(?:,[^,.?!;\\n]{0,100},)?';
  const verb = `${GAP}(?:[${LETTER}]+${GAP})?${oneOf(sources.verbs)}${WORD_END}`;
  const speaking = at(noun + more + aside + verb);
  const named = at(noun);
  const before = until(`${WORD_START}${oneOf([...sources.before, ...sources.verbs])}${GAP}`);
  return ({ kind, numeral: { start, end, form } }, text) =>
    kind === 'count' &&
    form === 'words' &&
    (matchAt(speaking, text, end) !== null ||
      (matchAt(before, text, start) !== null && matchAt(named, text, end) !== null));
};

export const examples = [
  'At least [70%] is lost, two security officials in the region told reporters.',
  'The bomb killed [three] people and wounded [27] others, security officials said.',
];
