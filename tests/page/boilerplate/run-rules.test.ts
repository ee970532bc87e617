import { expect, test } from 'vitest';
import type { Rule } from '../../../lib/page/boilerplate/rule';
import { runRules } from '../../../lib/page/boilerplate/run-rules';
import { readMetadata } from '../../../lib/page/metadata/read-metadata';
import { outlinePage } from '../../../lib/page/outline/outline-page';
import { findStory } from '../../../lib/page/story/find-story';
import { finish } from '../../../lib/text/steps';
import { documentOf } from '../../evaluate/page';

const paragraph =
  'The council of the small town voted on Tuesday to raise the harbour wall by two metres.';
const html = `<main><h1>The harbour wall will be raised</h1>${`<p>${paragraph}</p>`.repeat(6)}</main>`;

function storyOf(page: string) {
  const document = documentOf(page);
  const outline = finish(outlinePage(document));
  const { title, authors } = readMetadata(document, outline);
  return findStory(outline, title, authors);
}

const rule = (name: string, from: number, to: number): Rule => ({
  name,
  find: ({ outline }) => outline.passages.slice(from, to),
});

const broken: Rule = {
  name: 'broken',
  find: () => {
    throw new Error('this page is strange');
  },
};

test('a rule that throws is left out, the others go on', () => {
  const { byPassage, dropped } = runRules(storyOf(html), [broken, rule('good', 1, 2)]);
  expect(dropped).toEqual([{ rule: 'broken', reason: 'this page is strange' }]);
  expect(byPassage[1]).toBe('good');
});

test('a rule that takes most of the story is left out', () => {
  const { byPassage, dropped } = runRules(storyOf(html), [
    rule('greedy', 1, 6),
    rule('good', 1, 2),
  ]);
  expect(dropped.map((drop) => drop.rule)).toEqual(['greedy']);
  expect(byPassage.filter((name) => name !== null)).toEqual(['good']);
});

test('rules that leave little of the story together give it back, the greediest first', () => {
  const { byPassage, dropped } = runRules(storyOf(html), [
    rule('one', 1, 3),
    rule('two', 3, 5),
    rule('three', 5, 6),
  ]);
  expect(dropped.map((drop) => drop.rule)).toEqual(['one']);
  expect(byPassage.slice(1)).toEqual([null, null, 'two', 'two', 'three', null]);
});

test('what two rules find goes by the name of the first', () => {
  const { byPassage } = runRules(storyOf(html), [rule('first', 1, 2), rule('second', 1, 3)]);
  expect(byPassage.slice(1, 3)).toEqual(['first', 'second']);
});
