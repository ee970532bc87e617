import { DIGIT } from '../../characters';
import type { FigureLanguage } from '../language';
import { escaped } from '../patterns';
import { numberWords } from './number-words';

/** So many letters tell a number word from most others. */
const LETTERS = 4;

/**
 * Finds where a number may begin, in digits or in words; what stands there must still be read. A
 * web address begins so as well, to be read over.
 */
export function beginnings(language: FigureLanguage): RegExp {
  const words = [...numberWords(language).keys()].map((word) => word.slice(0, LETTERS));
  const first = [...new Set(words), 'www.'].map(escaped).join('|');
  return new RegExp(`[.,]?[${DIGIT}¼-¾⅐-⅞]|(?<![a-z])(?:${first}|https?://)`, 'gi');
}
