import { expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { finish } from '../../lib/text/steps';
import { documentOf } from '../evaluate/page';

const read = (html: string) => finish(readPage(documentOf(html)));

test.each([
  ['an empty page', ''],
  ['a frameset', '<frameset><frame src="a.html"></frameset>'],
  ['a page of one word', '<p>One'],
  ['a page of links', '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>'],
  ['a page that is hidden', '<body hidden><p>One two three.</p></body>'],
])('%s has no text that it does not show', (_, html) => {
  const { article } = read(html);
  expect(html).toContain(article.text);
  expect(article.blocks.every(({ start, end }) => end > start)).toBe(true);
});

test('a page nested very deep is read', () => {
  const text =
    'The council of the small town voted on Tuesday to raise the harbour wall by two metres.';
  const { article } = read('<div>'.repeat(400) + `<p>${text}</p>`.repeat(5));
  expect(article.text).toContain(text);
});

test('odd characters survive', () => {
  const text = `A lone \ud83d surrogate, e\u0301 in two parts, and an emoji \ud83d\udc4d\u200d of a family, said the mayor of the town on Tuesday.`;
  const { article, map } = read(`<h1>Odd characters</h1>${`<p>${text}</p>`.repeat(4)}`);
  const [block] = article.blocks;
  expect(block && map.rangeOf(block)?.toString()).toBe(text);
});

test('a story in an open shadow tree is read', () => {
  const document = documentOf('<h1>The wall will be raised after all</h1><x-story></x-story>');
  const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
  const text =
    'The council of the small town voted on Tuesday to raise the harbour wall by two metres.';
  if (shadow) shadow.innerHTML = `<p>${text}</p>`.repeat(4);
  expect(finish(readPage(document)).article.text).toContain(text);
});

test('the heading of a notice below the story is no headline', () => {
  const text =
    'The council of the small town voted on Tuesday to raise the harbour wall by two metres.';
  const { article } = read(
    `<title>Wall to rise</title><h3>Higher, they say in town</h3>${`<p>${text}</p>`.repeat(9)}<h1>A message from our founder</h1><p>Join the club of those who read us.</p>`,
  );
  expect(article.title).toBe('Wall to rise');
  expect(article.text).toContain(text);
});

test('a line of figures before the first sentence belongs to the story, names do not', () => {
  const score = '<p>Upper Marren beat Ashby by 9 to 4</p>';
  const names = '<p>Maria Del Carmen Ruiz Ortega</p>';
  const prose =
    '<p>The game was decided in the third quarter, when the home side lost its captain to a knee.</p>';
  const { article } = read(`<h1>The games of Tuesday</h1>${names}${score}${prose.repeat(4)}`);
  expect(article.text).toMatch(/^Upper Marren beat Ashby/);
});
