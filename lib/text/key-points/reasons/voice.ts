import { flag, type Reason } from './reason';

/** A point is told by the story, not by somebody in it: no "I" and "we", no question. */
export const voice: Reason = {
  name: 'voice',
  told: false,
  measure: ({ language }) => {
    const firstPerson = new Set(language.keyPoints?.firstPerson);
    return ({ text, words }) => ({
      firstPerson: flag(words.some((word) => firstPerson.has(word.text))),
      opens: flag(firstPerson.has(words[0]?.text ?? '')),
      asks: flag(/[?？؟]/.test(text)),
    });
  },
};

export const examples = [
  'firstPerson: The town is small. [There we met.]',
  'opens: There we met. [We were alone.]',
  'asks: The town is small. [Is it safe?]',
];
