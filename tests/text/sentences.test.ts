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
