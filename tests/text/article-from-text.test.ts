import { expect, test } from 'vitest';
import { articleFromText, type ParagraphEnd } from '../../lib/text/article-from-text';

const paragraphsOf = (text: string, end?: ParagraphEnd) => {
  const article = articleFromText(text, 'en', end);
  return article.blocks.map((block) => article.text.slice(block.start, block.end));
};

test('a line is a paragraph, trimmed of white space', () => {
  expect(paragraphsOf('  One. \nTwo.\n\n \nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
});

test('with blank lines between paragraphs, a line break inside one reads as a space', () => {
  const text = 'The mayor said\nit was over.\n \nNobody\r\nagreed.\n\n\nThe end.';
  expect(paragraphsOf(text, 'blank-line')).toEqual([
    'The mayor said it was over.',
    'Nobody  agreed.',
    'The end.',
  ]);
});

test('offsets are those of the given text', () => {
  const text = '\n\nOne two.\nThree\nfour.\n\nFive.';
  const article = articleFromText(text, 'en', 'blank-line');
  expect(article.text).toHaveLength(text.length);
  const sentences = article.sentences.map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(['One two.', 'Three\nfour.', 'Five.']);
});

test('text without a word has no paragraph', () => {
  expect(paragraphsOf(' \n \n', 'blank-line')).toEqual([]);
  expect(paragraphsOf('')).toEqual([]);
});
