import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/text/article-from-text';
import { findFigures } from '../../../lib/text/figures';
import { languageOf } from '../../../lib/text/languages';
import { textOf } from '../../../lib/text/span';
import { finish } from '../../../lib/text/steps';

const read = (text: string, code: string) =>
  finish(
    findFigures(articleFromText(text, code), languageOf(code), { quotes: [], speakers: [] }),
  ).figures.map((figure) => ({ text: textOf(text, figure), ...figure }));

describe('figures in other languages', () => {
  test.each([
    ['de', 'Rund 2,5 Millionen Euro kosten 300 Wohnungen.', ['2,5 Millionen Euro', '300']],
    ['de', 'Die Inflation stieg auf 3,8 Prozent.', ['3,8 Prozent']],
    ['fr', 'Environ 75 millions d’euros pour 1 200 logements.', ['75 millions d’euros', '1 200']],
    ['fr', 'Le chômage atteint 7,4 %.', ['7,4 %']],
    ['es', 'Más de 75 millones de dólares y 300 viviendas.', ['75 millones de dólares', '300']],
    ['es', 'El paro subió al 12,3 por ciento.', ['12,3 por ciento']],
    ['pl', 'Wzrost o 15,5 % i 300 km za 5 €.', ['15,5 %', '300 km', '5 €']],
    ['', 'Up 15.5% over 300 km', ['15.5%', '300 km']],
  ])('%s: %s', (code, text, expected) => {
    expect(read(text, code).map((figure) => figure.text)).toEqual(expected);
  });
});

test('values carry their unit', () => {
  expect(read('Rund 2,5 Millionen Euro für 12 Quadratkilometer.', 'de')).toMatchObject([
    { kind: 'money', value: 2_500_000, unit: 'EUR', hedge: 'rund' },
    { kind: 'quantity', value: 12, unit: 'square kilometer' },
  ]);
});

test('a text without numbers has no figures', () => {
  expect(read('No one came, and nothing happened for the first time.', 'en')).toEqual([]);
});
