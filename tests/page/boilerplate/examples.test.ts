import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../lib/page/boilerplate/rule';
import { readMetadata } from '../../../lib/page/metadata/read-metadata';
import type { Outline, Passage } from '../../../lib/page/outline/outline';
import { outlinePage } from '../../../lib/page/outline/outline-page';
import { findStory } from '../../../lib/page/story/find-story';
import { finish } from '../../../lib/text/steps';
import { documentOf } from '../../evaluate/page';

const modules = import.meta.glob<Record<string, unknown>>('../../../lib/page/boilerplate/*.ts', {
  eager: true,
});

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'find' in value && 'name' in value;

const rules = Object.values(modules).flatMap((module) => {
  const rule = Object.values(module).find(isRule);
  return rule ? [{ rule, name: rule.name, examples: module.examples as string[] }] : [];
});

/** A story with the example in its midst and another paragraph after it. */
const pageWith = (example: string): string => `<!doctype html><html lang="en"><body>
  <header><a href="/">The Example</a></header>
  <main><h1>The harbour wall will be raised after all</h1><p>By Jane Roe</p>
  <div class="text">
  <p>The council of the small town voted on Tuesday to raise the harbour wall by two metres, after three floods in as many winters.</p>
  <p>"We have waited for long enough," said the mayor, who had opposed the plan until the storm of last November.</p>
  <p>Engineers had warned in the spring that the footings of the old wall would not bear another winter like the last.</p>
  ${example}
  <p>Work is to begin in March, the council said, and will take two years if the weather allows it.</p>
  <p>Shopkeepers in the lower town fear for their trade while the road along the quay is closed.</p>
  </div></main></body></html>`;

function read(example: string) {
  const document = documentOf(pageWith(example));
  const outline = finish(outlinePage(document));
  const { title, authors } = readMetadata(document, outline);
  return { outline, story: findStory(outline, title, authors) };
}

const isMarked = ({ box }: Passage): boolean => box.element.closest('[hide]') !== null;

/** The links before an example's heading, say, are taken by other rules first. */
const isLinked = ({ size, linked }: Passage): boolean => linked >= size * 0.9;

const textsOf = (outline: Outline, indices: Iterable<number>): string[] =>
  [...new Set(indices)].sort((a, b) => a - b).map((index) => outline.passages[index]?.text ?? '');

describe.each(rules)('$name', ({ rule, examples }) => {
  test.each(examples)('%s', (example) => {
    const { outline, story } = read(example);
    const found = [...rule.find(story, isLinked)].flatMap((finding) =>
      'index' in finding
        ? [finding.index]
        : outline.passages.slice(finding.first, finding.last).map(({ index }) => index),
    );
    const marked = outline.passages.filter(isMarked).map(({ index }) => index);
    expect(textsOf(outline, found)).toEqual(textsOf(outline, marked));
  });
});

test('every rule has examples', () => {
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter(({ examples }) => !examples?.length)).toEqual([]);
});
