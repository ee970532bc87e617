// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FigurePart } from '../../components/card/FigurePart';
import { writtenAmount } from '../../components/card/written-amount';
import { Translation } from '../../components/translation';
import { analyse } from '../../lib/text/analyse';
import type { Analysis } from '../../lib/text/analysis';
import { articleFromText } from '../../lib/text/article-from-text';
import { finish } from '../../lib/text/steps';
import { inEnglish } from '../translation/english';

afterEach(() => {
  vi.unstubAllGlobals();
  render(null, document.body);
});

/** What the card says of the first figure of a text, to a reader whose browser speaks a language. */
function cardFor(text: string, reader: string): string {
  vi.stubGlobal('navigator', { language: reader });
  const article = articleFromText(text, 'en');
  const detection = { article: true, score: 1, reasons: [] };
  const analysis: Analysis = { article, detection, hidden: [], ...finish(analyse(article)) };
  render(
    <Translation.Provider value={inEnglish}>
      <FigurePart analysis={analysis} index={0} onJump={() => {}} />
    </Translation.Provider>,
    document.body,
  );
  return document.body.textContent ?? '';
}

test.each([
  ['The hill is 22 meters high.', 'en-US', '≈ 72 feet'],
  ['The hill is 72 feet high.', 'en-GB', '≈ 22 meters'],
  ['It reached 40 degrees Celsius.', 'en-US', '≈ 104 degrees Fahrenheit'],
  ['It drove at 60 miles per hour.', 'de-DE', '≈ 97 kilometers per hour'],
  ['It takes in 12 square kilometers.', 'en-US', '≈ 4.6 mi²'],
])('%s to a reader of %s: %s', (text, reader, expected) => {
  expect(cardFor(text, reader)).toContain(expected);
});

test.each([
  ['The hill is 22 meters high.', 'de-DE', 'the reader’s own units'],
  ['The hill is 22 meters (72 feet) high.', 'en-US', 'what the article gives already'],
  ['The rate fell by 0.5 percentage points.', 'en-US', 'percentage points'],
])('%s: %s has no use for a conversion: %s', (text, reader) => {
  expect(cardFor(text, reader)).not.toContain('≈');
});

test('the article’s own conversion is shown, and where it is wrong', () => {
  expect(cardFor('The hill is 22 meters (72 feet) high.', 'en-US')).toContain('= 72 feet');
  expect(cardFor('The hill is 22 meters (7 feet) high.', 'en-US')).toContain('≠ 7 feet');
});

test('a figure without a source names none, and is not called unsourced', () => {
  const card = cardFor('The hill is 22 meters high.', 'en-US');
  expect(card).toContain('no source named here');
  expect(card).not.toMatch(/unsourced/i);
});

test('every unit that we convert to can be written', () => {
  expect(writtenAmount({ value: [1, 2], unit: 'metric ton' }, 'en')).toBe('1–2 t');
  expect(writtenAmount({ value: 3, unit: 'fluid ounce' }, 'en')).toBe('3 fluid ounces');
  expect(writtenAmount({ value: 3, unit: 'cubic meter' }, 'de')).toBe('3 m³');
});
