import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AnalysisSchema } from '../../lib/extension/analysis-schema';
import { analysePage } from '../../lib/page/analyse-page';
import { readPage } from '../../lib/page/read-page';
import { finish } from '../../lib/text/steps';
import { documentOf } from '../evaluate/page';

const read = (html: string) => finish(readPage(documentOf(html)));

const headline = 'The wall will be raised after all';
const paragraphs = [
  'The council of the small town voted on Tuesday to raise the harbour wall by two metres.',
  'The wall will cost 40 million euros, said Ana Ruiz, the mayor, who has asked for it for years.',
  'Ruiz said: “We have waited for long enough, and the sea does not wait.”',
  'Half of the 300 houses behind the old wall were flooded in the storm of last winter.',
  'Work will begin in April, when the fishing fleet has left for the north, and end in the autumn.',
  'The harbour stays open all the while, but the road along it will be closed to cars and lorries.',
];

const inElement = (name: string) => paragraphs.map((text) => `<${name}>${text}</${name}>`).join('');
const page = (story: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><h1>${headline}</h1>${story}</body></html>`;

/** A page whose only story is ours: the blocks that were read, and what was found in them. */
function readStory(document: Document) {
  const { analysis, map } = finish(analysePage(document));
  const { article, quotes, speakers, figures } = analysis;
  expect(v.is(AnalysisSchema, JSON.parse(JSON.stringify(analysis)))).toBe(true);
  return {
    article,
    analysis,
    map,
    blocks: article.blocks.map(({ start, end }) => article.text.slice(start, end)),
    quoted: quotes.flatMap(({ content }) =>
      content.map(({ start, end }) => article.text.slice(start, end)),
    ),
    names: speakers.map(({ name }) => name),
    numbers: figures.flatMap(({ value }) => value),
  };
}

/** What is read of the story however it is set. */
const asUsual = readStory(documentOf(page(inElement('p'))));

test('the story of these tests has what they look for', () => {
  expect(asUsual.blocks).toEqual(expect.arrayContaining(paragraphs));
  expect(asUsual.quoted).toContain('“We have waited for long enough, and the sea does not wait.”');
  expect(asUsual.names).toContain('Ana Ruiz');
  expect(asUsual.numbers).toEqual(expect.arrayContaining([2, 40e6, 300]));
});

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
  const [text = ''] = paragraphs;
  const { article } = read('<div>'.repeat(400) + `<p>${text}</p>`.repeat(5));
  expect(article.text).toContain(text);
});

test('odd characters survive', () => {
  const text = `A lone \ud83d surrogate, e\u0301 in two parts, and an emoji \ud83d\udc4d\u200d of a family, said the mayor of the town on Tuesday.`;
  const { article, map } = read(`<h1>Odd characters</h1>${`<p>${text}</p>`.repeat(4)}`);
  const [block] = article.blocks;
  expect(block && map.rangeOf(block)?.toString()).toBe(text);
});

test.each([
  ['soft hyphens', '\u00ad'],
  ['zero-width spaces', '\u200b'],
  ['word joiners', '\u2060'],
  ['byte order marks', '\ufeff'],
  ['marks of direction', '\u200e'],
  ['an Arabic mark of direction', '\u061c'],
  ['embeddings that never end', '\u202b'],
  ['overrides', '\u202e'],
  ['isolates', '\u2067'],
])('%s within words and numbers change nothing that is found', (_, mark) => {
  const story = inElement('p').replace(/(?<=[a-z0-9“])(?=[a-z0-9][^<>]*<\/p>)/gi, mark);
  const found = readStory(documentOf(page(story)));
  expect(story.split(mark).length).toBeGreaterThan(100);
  expect(found.article.text).toBe(asUsual.article.text);
  expect(found.quoted).toEqual(asUsual.quoted);
  expect(found.numbers).toEqual(asUsual.numbers);
  const [quote] = found.analysis.quotes;
  const shown = quote?.content[0] && found.map.rangeOf(quote.content[0])?.toString();
  expect(shown?.replaceAll(mark, '')).toBe(found.quoted[0]);
});

test('decomposed letters make the same names and numbers', () => {
  const french = [
    'Le conseil de la préfecture a voté mardi pour relever de deux mètres la digue du vieux port.',
    '« Nous avons assez attendu, la mer n’attend pas », a déclaré Hélène Lefèvre, la maire, à la presse.',
    'Près de 40 % des maisons ont été inondées pendant la tempête de l’hiver dernier, a-t-elle ajouté.',
  ];
  const story = french.map((text) => `<p>${text}</p>`).join('');
  const html = page(story).replace('lang="en"', 'lang="fr"');
  const composed = readStory(documentOf(html));
  const decomposed = readStory(documentOf(html.normalize('NFD')));
  expect(composed.names).toContain('Hélène Lefèvre');
  expect(decomposed.names.map((name) => name.normalize('NFC'))).toEqual(composed.names);
  expect(decomposed.quoted.map((text) => text.normalize('NFC'))).toEqual(composed.quoted);
  expect(decomposed.numbers).toEqual(composed.numbers);
});

test.each([
  ['line breaks only', `<div>${paragraphs.join('<br><br>')}</div>`],
  [
    'line breaks only, with spaces between',
    `<div>${paragraphs.join('<br />\n &nbsp; <br />')}</div>`,
  ],
  ['a table in a table in a table', inTables(inElement('p'))],
  ['tables and line breaks', inTables(paragraphs.join('<br><br>'))],
  ['wrappers without a box', `<div style="display: contents">${inElement('p')}</div>`],
  ['elements of its own', inElement('x-paragraph')],
  ['paragraphs never closed', paragraphs.map((text) => `<p>${text}`).join('')],
  ['paragraphs in paragraphs of spans', inElement('div').replaceAll('div', 'section')],
])('a story set with %s is read paragraph by paragraph', (_, story) => {
  const { blocks, quoted, numbers } = readStory(documentOf(page(story)));
  expect(blocks).toEqual(asUsual.blocks);
  expect(quoted).toEqual(asUsual.quoted);
  expect(numbers).toEqual(asUsual.numbers);
});

test.each([
  ['pre', `<pre>${paragraphs.join('\n\n')}</pre>`],
  ['a style', `<div style="white-space: pre-line">${paragraphs.join('\n\n')}</div>`],
])('a story set by %s to keep its line breaks is read', (_, story) => {
  const { article, quoted, numbers, map, analysis } = readStory(documentOf(page(story)));
  expect(article.text).toContain(paragraphs.join(' '));
  expect(quoted).toEqual(asUsual.quoted);
  expect(numbers).toEqual(asUsual.numbers);
  const [quote] = analysis.quotes;
  expect(quote?.content[0] && map.rangeOf(quote.content[0])?.toString()).toBe(quoted[0]);
});

function inTables(story: string): string {
  const table = (inside: string) =>
    `<table><tr><td><img src="a.gif"></td><td>${inside}</td><td>&nbsp;</td></tr></table>`;
  return table(table(table(story)));
}

test('a page in quirks mode is read like any other', () => {
  const document = documentOf(page(inElement('p')).replace('<!doctype html>', ''));
  expect(document.compatMode).toBe('BackCompat');
  expect(readStory(document).blocks).toEqual(asUsual.blocks);
});

test('XHTML is read like any other page', () => {
  const html = page(inElement('p'))
    .replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"')
    .replace(
      '</h1>',
      '</h1><br/><svg xmlns="http://www.w3.org/2000/svg"><title>A wall</title></svg>',
    );
  const { defaultView: window } = documentOf('');
  const document = window && new window.DOMParser().parseFromString(html, 'application/xhtml+xml');
  expect(document && readStory(document).blocks).toEqual(asUsual.blocks);
});

test('an XML document without a body has no story, and is no error', () => {
  const { defaultView: window } = documentOf('');
  const xml = '<rss><channel><title>News</title><item><title>One</title></item></channel></rss>';
  const document = window && new window.DOMParser().parseFromString(xml, 'application/xml');
  expect(document && finish(analysePage(document)).analysis.detection.article).toBe(false);
});

test.each([
  ['of another site', 'https://elsewhere.example/deep/'],
  ['that runs a script', 'javascript:alert(1)'],
  ['that is none', 'http://['],
])('a base address %s does not change whose page it is', (_, base) => {
  const head = `<base href="${base}"><link rel="canonical" href="/other-story">`;
  const url = 'https://news.example/2026/03/12/a-story';
  const { article, blocks } = readStory(documentOf(page(inElement('p'), head), url));
  expect(new URL(article.url ?? '').host).toBe('news.example');
  expect(blocks).toEqual(asUsual.blocks);
});

test('a story in an open shadow tree is read', () => {
  const document = documentOf(page('<x-story></x-story>'));
  const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = inElement('p');
  expect(readStory(document).blocks).toEqual(asUsual.blocks);
});

test('a story shown in the slot of a shadow tree is read', () => {
  const document = documentOf(page(`<x-story>${inElement('p')}</x-story>`));
  const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<section><slot></slot></section>';
  expect(readStory(document).blocks).toEqual(asUsual.blocks);
});

test('what a form says below the story is not told, a form around the page is', () => {
  const text =
    'The council of the small town voted on Tuesday to raise the harbour wall by two metres.';
  const story = `<h1>The wall will be raised after all</h1>${`<p>${text}</p>`.repeat(4)}`;
  const terms =
    'We keep your name and your address only for as long as we need them for our reply.';
  const form = `<form>${`<p>${terms}</p>`.repeat(3)}<input></form>`;
  expect(read(`${story}${form}`).article.text).not.toContain(terms);
  expect(read(`<form>${story}</form>`).article.text).toContain(text);
});
