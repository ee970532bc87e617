import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/text/article-from-text';
import { findFigures } from '../../../lib/text/figures';
import { languageOf } from '../../../lib/text/languages';
import { finish } from '../../../lib/text/steps';

const figuresIn = (text: string) =>
  finish(findFigures(articleFromText(text, 'en'), languageOf('en'), { quotes: [], speakers: [] }))
    .figures;

describe('the same measure in two units', () => {
  test('is linked both ways', () => {
    const [kilometers, miles] = figuresIn('Rutba is 113 kilometers (about 70 miles) away.');
    expect(kilometers).toMatchObject({ value: 113, unit: 'kilometer', sameAs: 1 });
    expect(miles).toMatchObject({ value: 70, unit: 'mile', sameAs: 0, hedge: 'about' });
  });

  test.each([
    'It rose by 5 inches (127 millimeters).',
    'It is 7km (four miles) away.',
    'He walked 1 mile (2 km).',
    'They share 20 square meters (200 square feet).',
    'Temperatures fell by 1 to 1.5 degrees Celsius (1.8 to 2.7 Fahrenheit).',
    'It was 10 °C (50 °F).',
    'It does 87 mph (140 km/h).',
    'It goes from 0 to 60 mph (97 kph).',
    'They pay 8 million Danish crowns ($1.1 million).',
  ])('agrees in %j', (text) => {
    const [first, second] = figuresIn(text);
    expect(second?.sameAs).toBe(0);
    expect([first?.disagrees, second?.disagrees]).toEqual([false, false]);
  });

  test.each([
    'A 4 inch (2 cm) gap.',
    'It is 72 cm (82mm) high.',
    'It is 1,000 km (1,000 miles) away.',
  ])('disagrees in %j', (text) => {
    expect(figuresIn(text).map(({ disagrees }) => disagrees)).toEqual([true, true]);
  });

  test.each([
    'It is 70 kg (20 cm) off.',
    'He ran 5 km, 3 miles behind her.',
    'It cost $5, or 3 miles.',
  ])('is not seen in %j', (text) => {
    expect(figuresIn(text).map(({ sameAs }) => sameAs)).toEqual([null, null]);
  });
});
