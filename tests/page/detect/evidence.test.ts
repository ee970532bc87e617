import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../lib/page/detect/evidence/address';
import { startsWithClock } from '../../../lib/page/detect/evidence/clock';
import { readMetadata } from '../../../lib/page/detect/evidence/metadata';
import { proseOf, readParagraphs } from '../../../lib/page/detect/evidence/prose';
import { documentOf } from '../../evaluate/page';

const linked = (json: string): string[] =>
  readMetadata(documentOf(`<script type="application/ld+json">${json}</script>`)).types;

describe('address', () => {
  test.each([
    ['https://example.org/', 0],
    ['https://example.org/index.html?from=feed', 0],
    ['https://example.org/sport', 1],
    ['https://example.org/sport/2024/the-match.html#end', 3],
  ])('%s has %i parts', (address, depth) => {
    expect(readAddress(address).depth).toBe(depth);
  });

  test.each([
    ['https://example.org/2024/07/18/wall', true],
    ['https://example.org/news/2024-07-18-wall', true],
    ['https://example.org/2024/jul/18/wall', true],
    ['https://example.org/top-100-of-2024', false],
  ])('%s is dated: %s', (address, dated) => {
    expect(readAddress(address).dated).toBe(dated);
  });

  test('names come from short parts, not from headlines', () => {
    const { names } = readAddress('https://example.org/live-video/who-watches-the-forum-now');
    expect(names).toContain('video');
    expect(names).not.toContain('forum');
  });

  test('an address that is not http(s) tells nothing', () => {
    expect(readAddress('about:blank')).toMatchObject({ depth: 1, slugWords: 1, host: [] });
  });
});

describe('metadata', () => {
  test('opens graphs and main entities, not lists', () => {
    expect(
      linked('{"@graph":[{"@type":["WebPage"],"mainEntity":{"@type":"NewsArticle"}}]}'),
    ).toEqual(['WebPage', 'NewsArticle']);
    expect(linked('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}')).toEqual([
      'ItemList',
    ]);
  });

  test('reads broken JSON-LD as far as its first type', () => {
    expect(linked('{"@type": "NewsArticle", "headline": "Two\nlines"')).toEqual(['NewsArticle']);
  });

  test('takes microdata where there is no JSON-LD', () => {
    const html = '<div itemscope itemtype="https://schema.org/NewsArticle"></div>';
    expect(readMetadata(documentOf(html)).types).toEqual(['NewsArticle']);
  });
});

describe('prose', () => {
  const long =
    'Engineers had warned in the spring that the old wall would not bear another winter. '.repeat(
      2,
    );
  const prose = (html: string) => proseOf(readParagraphs(documentOf(html)));

  test('paragraphs in boxes of their own stand together', () => {
    const html = `<main><div><p>${long}</p></div><div><p>${long}</p></div></main>`;
    expect(prose(html)).toMatchObject({ long: 2, story: prose(html).all });
  });

  test('what stands beside the story, and lists of links, do not count', () => {
    const html = `<aside><p>${long}</p></aside><p><a href="/">${long}</a></p>`;
    expect(prose(html)).toMatchObject({ long: 0, all: 0 });
  });
});

test.each([
  ['12.31 Uhr: Wall', true],
  ['8h35 - Wall', true],
  ['21:04', true],
  ['2024 was a year', false],
  ['3.5 million', false],
  ['Wall at 12:31', false],
])('%s opens with a clock: %s', (text, expected) => {
  expect(startsWithClock(text)).toBe(expected);
});
