import { DIGIT, LETTER, opensWithCapital } from '../../characters';
import type { Word } from '../words';
import { flag, type Reason } from './reason';

const MANY_COMMAS = 5;

/** Is built like a plain sentence: ends in a full stop, without asides; captions and lists are not. */
export const form: Reason = {
  name: 'form',
  told: false,
  measure:
    () =>
    ({ text, words, terms }) => ({
      unfinished: flag(!finished.test(text)),
      announces: flag(/[:：]$/.test(text)),
      brackets: flag(/[([（]/.test(text)),
      dashes: flag(/--| [–—] |—/.test(text)),
      commas: Math.min(1, (text.match(/[,،、，]/g)?.length ?? 0) / MANY_COMMAS),
      colon: flag(text.includes(':')),
      semicolon: flag(text.includes(';')),
      quoted: flag(/["”»]$/.test(text)),
      capitals: flag(words.length > 1 && words.slice(0, 2).every(isShouted)),
      abbreviates: flag(isShout(bracketed.exec(text)?.[1] ?? '')),
      density: terms.size / Math.max(1, words.length),
      wordLength: lettersIn(words) / Math.max(1, words.length) / 8,
    }),
};

const finished = new RegExp(`[.!?…。！？][^${LETTER}${DIGIT}]{0,3}$`);
const bracketed = /\(([^\s()]{2,})\)/;

/** In capitals from end to end. */
const isShout = (text: string): boolean =>
  opensWithCapital(text) && text === text.toUpperCase() && !/\d/.test(text);

const isShouted = ({ spelling }: Word): boolean => spelling.length > 2 && isShout(spelling);

const lettersIn = (words: readonly Word[]): number =>
  words.reduce((sum, { text }) => sum + text.length, 0);

export const examples = [
  'unfinished: The town is small.\n[Scroll down for more]',
  'announces: The town is small. [These are its streets:]',
  'capitals: The town is small. [FERRY RUNS AGROUND in thick fog.]',
  'abbreviates: The town is small. [It joined the Coast League (CL).]',
  'brackets: The town is small. [Its mayor (left) is tall.]',
];
