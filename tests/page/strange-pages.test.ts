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
