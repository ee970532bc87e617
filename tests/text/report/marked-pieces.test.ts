import { expect, test } from 'vitest';
import { marksOf, piecesOf } from '../../../lib/text/report/marked-pieces';
import { story } from './story';

const { article } = story;
const marks = marksOf(story, []);
const [block = { start: 0, end: 0 }] = article.blocks;
const pieces = piecesOf(article.text, block, marks);

test('nothing of the text is lost or said twice', () => {
  expect(pieces.map(({ text }) => text).join('')).toBe(article.text);
});

test('a figure inside a quotation is in both marks', () => {
  const figure = pieces.find(({ text }) => text === '$3 million');
  expect(figure?.marks).toEqual(['quotations', 'figures']);
});

test('a quotation ends with the number of who says it, once', () => {
  expect(pieces.filter(({ ends }) => ends).map(({ text, speaker }) => [text, speaker])).toEqual([
    [',”', 0],
  ]);
});

test('sources are marked, and plain words are not', () => {
  const named = pieces.filter(({ marks }) => marks.includes('sources')).map(({ text }) => text);
  expect(named).toEqual(['Mayor Ada Brandt', 'Brandt']);
  expect(pieces.at(-1)).toMatchObject({ marks: [], speaker: null });
});

test('the sentences of key points are marked too', () => {
  const [sentence = block] = article.sentences;
  const [first] = piecesOf(article.text, block, marksOf(story, [sentence]));
  expect(first?.marks).toContain('keyPoints');
});
