import { expect, test } from 'vitest';
import type { Analysis } from '../../../lib/text/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import { introductionAt } from '../../../lib/text/report/introduction-at';
import { textOf } from '../../../lib/text/span';
import { find, story } from './story';

const nothing = { hidden: [], quotes: [], figures: [], speakers: [], keyPoints: [] };
const told = (text: string, language: string): Analysis => ({
  ...nothing,
  detection: story.detection,
  article: articleFromText(text, language),
});

function introduced(text: string, words: string, language = 'en') {
  const analysis = told(text, language);
  const found = introductionAt(analysis, text.lastIndexOf(words) + 1);
  return found && [found.name, textOf(text, found.sentence)];
}

test('a speaker’s surname leads to the sentence that introduced them', () => {
  const found = introductionAt(story, find('Brandt said').start + 2);
  expect(found?.name).toBe('Mayor Ada Brandt');
  expect(found && textOf(story.article.text, found.sentence)).toBe(
    'Mayor Ada Brandt opened the bridge.',
  );
});

test('so does that of somebody who says nothing, where a first name stood before it', () => {
  const first = 'The bridge was drawn by John F. Hale.';
  expect(introduced(`${first} Then Hale’s office closed.`, 'Hale')).toEqual([
    'John F. Hale',
    first,
  ]);
  const deutsch = 'Die Brücke entwarf Anna von der Heide.';
  const name = 'Anna von der Heide';
  expect(introduced(`${deutsch} Später zog Heide fort.`, 'Heide', 'de')).toEqual([name, deutsch]);
});

test.each([
  ['The City Council met. The Council adjourned.', 'Council', 'en'],
  ['John Hale drew the bridge.', 'Hale', 'en'],
  ['John Hale drew the bridge. It is a bridge.', 'bridge', 'en'],
  ['Der Berliner Senat tagte. Der Senat entschied.', 'Senat', 'de'],
])('%s leaves "%s" alone', (text, words, language) => {
  expect(introduced(text, words, language)).toBeNull();
});
