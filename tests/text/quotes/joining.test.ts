import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/text/article-from-text';
import { languageOf } from '../../../lib/text/languages';
import { findQuotations } from '../../../lib/text/quotes';
import { finish } from '../../../lib/text/steps';

function contentsOf(text: string): string[][] {
  const { quotes } = finish(findQuotations(articleFromText(text, 'en'), languageOf('en')));
  return quotes.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

test('a quotation goes on in the next sentence', () => {
  expect(contentsOf('“We won,” she said. “They lost.” Then she left.')).toEqual([
    ['“We won,”', '“They lost.”'],
  ]);
});

test('a quotation goes on over paragraphs that open their marks again', () => {
  const text = 'She said: “We won. It was hard.\n\n“But we never gave up.”\n\nThen she left.';
  expect(contentsOf(text)).toEqual([['“We won. It was hard.', '“But we never gave up.”']]);
});

test('the next speaker begins a quotation of his own', () => {
  expect(contentsOf('“We won,” Ann Lee said. “You lost,” John Smith replied.')).toEqual([
    ['“We won,”'],
    ['“You lost,”'],
  ]);
});

test('titles, nicknames and scare quotes are no quotations', () => {
  expect(contentsOf('Tickets for “The Long Night” at the Grand Theatre went on sale.')).toEqual([]);
  expect(contentsOf('“Why me?” the mayor thought.')).toEqual([]);
});

test('what is reported inside a report belongs to it', () => {
  expect(contentsOf('Lee said that officials told her the bridge was closed.')).toHaveLength(1);
});

test.each([
  [
    'The protocol called for the mayor to be taken to a safe place, officials said.',
    'The protocol called for the mayor to be taken to a safe place',
  ],
  [
    'Lee said that Day said that the plan would fail, the mayor said.',
    'Lee said that Day said that the plan would fail',
  ],
])('no word belongs to two quotations, and the outer one is kept: %s', (text, outer) => {
  expect(contentsOf(text)).toEqual([[outer]]);
});
