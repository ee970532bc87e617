import { flag, type Reason } from './reason';

const MANY_COMMAS = 5;

/** Is built like a plain sentence: ends in a full stop, without asides; captions and lists are not. */
export const form: Reason = {
  name: 'form',
  told: false,
  measure:
    () =>
    ({ text, words, terms }) => ({
      unfinished: flag(!/[.!?…。！？][\p{P}\s]{0,3}$/u.test(text)),
      announces: flag(/[:：]$/.test(text)),
      brackets: flag(/[([（]/.test(text)),
      dashes: flag(/--| [–—] |—/.test(text)),
      commas: Math.min(1, (text.match(/[,،、，]/g)?.length ?? 0) / MANY_COMMAS),
      density: terms.size / Math.max(1, words.length),
      wordLength: words.join('').length / Math.max(1, words.length) / 8,
    }),
};

export const examples = [
  'unfinished: The town is small.\n[Scroll down for more]',
  'announces: The town is small. [These are its streets:]',
  'brackets: The town is small. [Its mayor (left) is tall.]',
];
