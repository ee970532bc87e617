import { describe, expect, test } from 'vitest';
import { numeralFinder } from '../../../../lib/text/figures/numerals/find-numerals';
import { universalFor } from '../../../../lib/text/figures/universal-for';
import { languageOf } from '../../../../lib/text/languages';

function numeralsIn(text: string, code: string): [string, number][] {
  const find = numeralFinder(languageOf(code).figures ?? universalFor(code));
  const found = find(text, { start: 0, end: text.length });
  return found.map(({ start, end, value }) => [text.slice(start, end), value]);
}

const cases: readonly [code: string, numbers: [string, number][]][] = [
  [
    'en',
    [
      ['twenty-one', 21],
      ['two hundred and five', 205],
      ['three hundred thousand', 300_000],
      ['5.9 million', 5_900_000],
      ['half a million', 500_000],
      ['two and a half million', 2_500_000],
      ['two million and a half', 2_500_000],
      ['one-half', 0.5],
      ['a quarter of a million', 250_000],
      ['a quarter million', 250_000],
      ['two dozen', 24],
      ['two-thirds', 2 / 3],
      ['3/4', 0.75],
      ['1½', 1.5],
      ['ninefold', 9],
      ['1.2bn', 1_200_000_000],
    ],
  ],
  [
    'de',
    [
      ['dreiundzwanzig', 23],
      ['zweihundertfünfundfünfzig', 255],
      ['eineinhalb Milliarden', 1_500_000_000],
      ['2,3 Mio', 2_300_000],
      ['zwei Drittel', 2 / 3],
      ['zwei Millionen dreihunderttausend', 2_300_000],
    ],
  ],
  [
    'fr',
    [
      ['quatre-vingt-dix-sept', 97],
      ['soixante-quinze', 75],
      ['vingt et un', 21],
      ['deux cent mille', 200_000],
      ['1 414 021 100', 1_414_021_100],
      ['trois quarts', 0.75],
    ],
  ],
  [
    'es',
    [
      ['treinta y cinco', 35],
      ['quinientos trece millones', 513_000_000],
      ['mil millones', 1_000_000_000],
      ['2,5 millones', 2_500_000],
      ['tres millones trescientos cuarenta y siete', 3_000_347],
    ],
  ],
  [
    'it',
    [
      ['1.234', 1234],
      ['3,5', 3.5],
    ],
  ],
];

describe.each(cases)('numbers in %s', (code, numbers) => {
  test.each(numbers)('%s is %d', (written, value) => {
    const [[text, read] = [], ...others] = numeralsIn(written, code);
    expect([text, others]).toEqual([written, []]);
    expect(read).toBeCloseTo(value, 6);
  });
});

test.each([
  'several million people',
  'a few thousand teachers',
  'see https://example.org/2019/12 for more',
  'million after million',
])('finds no number in %j', (text) => {
  expect(numeralsIn(text, 'en')).toEqual([]);
});
