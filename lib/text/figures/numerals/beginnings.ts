import type { FigureLanguage } from '../language';
import { escaped } from '../patterns';
import { numberWords } from './number-words';

/**
 * The digits of the scripts in use, and fractions. They are spelled out because a Unicode property
 * would take ten times as long, and this is the one pattern that looks at every letter of a text.
 */
const DIGIT = '0-9٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９¼-¾⅐-⅞';

/** So many letters tell a number word from most others. */
const LETTERS = 4;

/**
 * Finds where a number may begin, in digits or in words; what stands there must still be read. A
 * web address begins so as well, to be read over.
 */
export function beginnings(language: FigureLanguage): RegExp {
  const words = [...numberWords(language).keys()].map((word) => word.slice(0, LETTERS));
  const first = [...new Set(words), 'www.'].map(escaped).join('|');
  return new RegExp(`[.,]?[${DIGIT}]|(?<![a-z])(?:${first}|https?://)`, 'gi');
}
