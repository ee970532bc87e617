import { flag, type Reason } from './reason';

/** Leans on the sentence before: opens with "He", "This" or "But". */
export const opening: Reason = {
  name: 'opening',
  told: false,
  measure: ({ language }) => {
    const pronouns = new Set(language.keyPoints?.pronouns);
    const connectives = new Set(language.keyPoints?.connectives);
    return ({ words: [first] }) => ({
      pronoun: flag(pronouns.has(first?.text ?? '')),
      connective: flag(connectives.has(first?.text ?? '')),
    });
  },
};

export const examples = [
  'pronoun: The town is small. [He likes it.]',
  'connective: The town is small. [But it grows.]',
];
