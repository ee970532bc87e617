/**
 * The letters of the scripts in use, as the inside of a character class. They are spelled out
 * because a Unicode property, and worse one without regard to case, becomes many kilobytes of
 * machine code and half a millisecond of compiling in every pattern that holds it.
 */
export const LETTER = [
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02d1', // Latin
  '\\u0370-\\u0374\\u0376-\\u037d\\u0386\\u0388-\\u0481\\u048a-\\u0559\\u0560-\\u0588', // Greek to Armenian
  '\\u05d0-\\u05f2\\u0620-\\u064a\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u06ff', // Hebrew, Arabic
  '\\u0904-\\u0961\\u0971-\\u09e1\\u09f0-\\u09f1\\u0a05-\\u0a5e\\u0a72-\\u0ae1\\u0af9-\\u0b61', // of India
  '\\u0b71-\\u0be1\\u0c05-\\u0c61\\u0c80-\\u0ce1\\u0cf1-\\u0d61\\u0d7a-\\u0dc6', // of its south
  '\\u0e01-\\u0e33\\u0e40-\\u0e46\\u0e81-\\u0ec6\\u0edc-\\u0f00\\u0f40-\\u0f8c', // Thai to Tibetan
  '\\u1000-\\u103f\\u1050-\\u108e\\u10a0-\\u135a\\u1380-\\u1731\\u1780-\\u17b3', // Burmese to Khmer
  '\\u1820-\\u18ff\\u1c80-\\u1fff\\u2c00-\\u2dff', // Mongolian, more of Georgian, Greek and Cyrillic
  '\\u3005-\\u3006\\u3031-\\u3035\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31f0-\\u31ff', // Japanese
  '\\u3400-\\u4dbf\\u4e00-\\ua4cf\\ua640-\\ua7ff\\uac00-\\ud7fb\\uf900-\\ufdfb', // Chinese, Korean
  '\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc', // in other widths
].join('');

/** The digits of the scripts in use, as the inside of a character class. */
export const DIGIT = '0-9٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９';

/** Signs that stand over, under or around a letter, as the inside of a character class. */
export const MARK = [
  '\\u0300-\\u036f\\u0483-\\u0487', // Latin, Greek, Cyrillic
  '\\u0591-\\u05bd\\u05c1-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed', // Hebrew, Arabic
  '\\u0900-\\u0903\\u093a-\\u0957\\u0962-\\u0963\\u0981-\\u0df3', // of India
  '\\u0e31-\\u0e3a\\u0e47-\\u0e4e\\u0eb1-\\u0ece\\u0f71-\\u0f84', // Thai, Lao, Tibetan
  '\\u102b-\\u103e\\u1056-\\u109d\\u17b4-\\u17d3\\u3099\\u309a', // Burmese, Khmer, Japanese
].join('');

/** Where a word begins or ends, as patterns. */
export const WORD_START = `(?<![${LETTER}])`;
export const WORD_END = `(?![${LETTER}])`;

/** Whether a letter has a small form other than itself. */
export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Whether a text begins with a capital letter. */
export const opensWithCapital = (text: string): boolean => isCapital(text.charAt(0));

/** Whether a text has a letter. */
export const hasLetter = (text: string): boolean => letter.test(text);

const letter = new RegExp(`[${LETTER}]`);

/** Whether a character is a letter. */
export const isLetter = (character: string): boolean => isLetterCode(character.charCodeAt(0));

/** The same by its code: a comparison for most, a look-up for the rest. */
export const isLetterCode = (code: number): boolean =>
  code < 0x80
    ? (code > 96 && code < 123) || (code > 64 && code < 91)
    : hasLetter(String.fromCharCode(code));

/** Whether a text has a letter or a digit. */
export const hasWord = (text: string): boolean => wordCharacter.test(text);

const wordCharacter = new RegExp(`[${LETTER}${DIGIT}]`);

/** The words and numbers of a text, split at everything else. */
export const wordsOf = (text: string): string[] => text.match(wordCharacters) ?? [];

const wordCharacters = new RegExp(`[${LETTER}${DIGIT}]+`, 'g');

/** Whether a letter has a capital form other than itself. */
export const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
