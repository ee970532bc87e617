import { expect, test } from 'vitest';
import { asCitation } from '../../../lib/text/report/as-citation';
import { evidenceAt, evidenceInOrder } from '../../../lib/text/report/evidence-at';
import { evidenceIn } from '../../../lib/text/report/evidence-in';
import { introductionOf } from '../../../lib/text/report/introduction-of';
import { textOf } from '../../../lib/text/span';
import { find, story } from './story';

const quotation = { kind: 'quotation', index: 0 };
const figure = { kind: 'figure', index: 0 };

test('a figure is explained before the quotation it stands in', () => {
  expect(evidenceAt(story, find('million').start)).toEqual([figure, quotation]);
  expect(evidenceAt(story, find('It cost').start)).toEqual([quotation]);
  expect(evidenceAt(story, find('Brandt said').start)).toEqual([quotation]);
  expect(evidenceAt(story, find('bridge').start)).toEqual([]);
});

test('evidence goes in the order of the text', () => {
  expect(evidenceInOrder(story)).toEqual([quotation, figure]);
});

test('a stretch of the story holds figures and speakers', () => {
  const [, second, third] = story.article.sentences;
  const names = (stretch = { start: 0, end: 0 }) =>
    evidenceIn(story, stretch).speakers.map(({ name }) => name);
  expect(names(second)).toEqual(['Mayor Ada Brandt']);
  expect(evidenceIn(story, second ?? find('x')).figures).toHaveLength(1);
  expect(names(third)).toEqual([]);
});

test('a speaker is introduced by the first sentence that names them', () => {
  const [speaker] = story.speakers;
  const sentence = speaker && introductionOf(story, speaker);
  expect(sentence && textOf(story.article.text, sentence)).toBe(
    'Mayor Ada Brandt opened the bridge.',
  );
});

test('a quotation is copied with its source and its place', () => {
  const [quoted] = story.quotes;
  expect(quoted && asCitation(story, quoted)).toBe(
    '“It cost $3 million,” (Mayor Ada Brandt)\nThe *new* bridge\nhttps://news.example/b',
  );
});
