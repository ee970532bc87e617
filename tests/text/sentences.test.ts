import { expect, test } from 'vitest';
import { articleFromText } from '../../lib/text/article-from-text';

const sentencesOf = (text: string, language = 'en') =>
  articleFromText(text, language).sentences.map(({ start, end }) => text.slice(start, end));

test('a sentence goes on after an abbreviation or an initial', () => {
  const text = 'Gov. Ann J. Smith met Mr. Jones. They spoke in the U.S. Senate. It ended.';
  expect(sentencesOf(text)).toEqual([
    'Gov. Ann J. Smith met Mr. Jones.',
    'They spoke in the U.S. Senate.',
    'It ended.',
  ]);
});

test('blocks are separate, and white space belongs to no sentence', () => {
  expect(sentencesOf('One.  Two. \n\n  Three.')).toEqual(['One.', 'Two.', 'Three.']);
});

test('a nonsense language tag is read like English', () => {
  expect(sentencesOf('Eins. Zwei.', 'x-!!')).toEqual(['Eins.', 'Zwei.']);
});

test('what is far too long for a sentence is cut between words', () => {
  const sentences = sentencesOf('word '.repeat(2_000));
  expect(sentences.length).toBeGreaterThan(3);
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThan(3_000);
  expect(sentences.join(' ')).toBe('word '.repeat(2_000).trim());
});

test('a long run of closing marks takes no longer than other text', () => {
  const text = `${')'.repeat(19_000)}. a\n`.repeat(5);
  const began = process.cpuUsage();
  expect(sentencesOf(text).length).toBeGreaterThan(5);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(1_000);
});
