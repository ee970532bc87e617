import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';

/** "Two security officials told the agency": how many they are is no figure. */
export const sourcePhrase: Rule = ({ sources }) => {
  const noun = `(?:${GAP}[\\p{L}.-]+){0,3}?${GAP}${oneOf(sources.nouns)}(?!\\p{L})`;
  const more = `(?:${GAP}${oneOf(sources.afterNoun)}(?!\\p{L})[^,.?!;\\n]{0,60}?)?`;
  const aside = '(?:,[^,.?!;\\n]{0,100},)?';
  const verb = `${GAP}(?:\\p{L}+${GAP})?${oneOf(sources.verbs)}(?!\\p{L})`;
  const speaking = at(noun + more + aside + verb);
  const named = at(noun);
  const before = until(`(?<!\\p{L})${oneOf([...sources.before, ...sources.verbs])}${GAP}`);
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
