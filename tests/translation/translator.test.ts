import { expect, test } from 'vitest';
import arabic from '../../lib/translation/locales/ar.json';
import german from '../../lib/translation/locales/de.json';
import { lookupIn } from '../../lib/translation/lookup-in';
import { translator } from '../../lib/translation/translator';
import { inEnglish } from './english';

const inArabic = translator(lookupIn(arabic));
const inGerman = translator(lookupIn(german));

test('counts in English', () => {
  expect(inEnglish.count('quotations', 1)).toBe('1 quotation');
  expect(inEnglish.count('quotations', 0)).toBe('0 quotations');
  expect(inEnglish.count('quotations', 1200)).toBe('1,200 quotations');
});

test('counts with all six forms of Arabic', () => {
  const forms = [0, 1, 2, 3, 11, 100].map((number) => inArabic.count('quotations', number));
  expect(new Set(forms).size).toBe(6);
  expect(forms[2]).toBe('اقتباسان');
});

test('writes numbers and shares as the language does', () => {
  expect(inGerman.count('blocks', 1200)).toBe('1.200 Blöcke');
  expect(inGerman.percent(0.31)).toMatch(/^31\s%$/u);
  expect(inEnglish.percent(0.31)).toBe('31%');
});

test('fills in what a message leaves open', () => {
  expect(inEnglish.say('hidden.showNamed', 'Home')).toBe('Show: Home');
});

test('knows the direction of writing', () => {
  expect([inEnglish.direction, inArabic.direction]).toEqual(['ltr', 'rtl']);
});
