import { expect, test } from 'vitest';
import { readDigits } from '../../../../lib/text/figures/numerals/read-digits';

test.each([
  ['5', '.', 5],
  ['30,154', '.', 30154],
  ['27,934.02', '.', 27934.02],
  ['12,34,567', '.', 1234567],
  ['.500', '.', 0.5],
  ['1.234.567', '.', 1234567],
  ['2,5', '.', 2.5],
  ['1.234,56', ',', 1234.56],
  ['2,357', ',', 2.357],
  ['2.300', ',', 2300],
  ['1 234 567,89', ',', 1234567.89],
  ['12’500', '.', 12500],
  ['٣٫٥', '.', 3.5],
  ['१२', '.', 12],
] as const)('%s with the decimal mark %s is %d', (written, decimalMark, value) => {
  expect(readDigits(written, decimalMark)).toBe(value);
});

test.each(['192.168.1.1', '1,2,3', '12,34'])('%s is read as no grouped number', (written) => {
  expect(readDigits(written, '.')).not.toBe(Number(written.replace(/[.,]/g, '')));
});
