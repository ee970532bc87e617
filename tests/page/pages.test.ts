import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analysePage } from '../../lib/page/analyse-page';
import { finish } from '../../lib/text/steps';
import { documentOf } from '../evaluate/page';

/** What an expected.json may say of the page beside it; what it leaves out is not looked at. */
interface Expected {
  url: string;
  article: boolean;
  title?: string;
  byline?: string;
  published?: string;
  language?: string;
  /** The publisher's own key points. */
  highlights?: string[];
  /** Captions of the story. */
  captions?: string[];
  /** Blocks of the story, in its order. */
  keep?: string[];
  /** Texts that must be seen, though they are none of the story's. */
  show?: string[];
  /** Texts that must not be seen. */
  hide?: string[];
}

const folder = join(import.meta.dirname, '../pages');

const pages = readdirSync(folder).map((name) => {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  return { name, html: read('page.html'), expected: JSON.parse(read('expected.json')) as Expected };
});

describe.each(pages)('$name', ({ html, expected }) => {
  const document = documentOf(html, expected.url);
  const { analysis, boilerplate } = finish(analysePage(document));
  const { article } = analysis;
  const beside = (kind: string) =>
    article.beside.filter((item) => item.kind === kind).map(({ text }) => text);

  test('is it an article?', () => {
    expect(analysis.detection.article).toBe(expected.article);
  });

  test('what it says of itself', () => {
    const { title, byline, published, language } = expected;
    const said = { title, byline, published, language };
    expect(article).toMatchObject(JSON.parse(JSON.stringify(said)));
  });

  test('its story, in order', () => {
    const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    const keep = expected.keep ?? [];
    expect(blocks.filter((block) => keep.includes(block))).toEqual(keep);
  });

  test('what stands beside its story', () => {
    if (expected.highlights) expect(beside('highlight')).toEqual(expected.highlights);
    expect(beside('caption').join('\n')).toContain(expected.captions?.join('\n') ?? '');
  });

  test('what is hidden, and nothing of the story with it', () => {
    for (const { element } of boilerplate) element.remove();
    const left = (document.body.textContent ?? '').replace(/\s+/g, ' ');
    expect((expected.hide ?? []).filter((text) => left.includes(text))).toEqual([]);
    const shown = [...(expected.keep ?? []), ...(expected.show ?? [])];
    expect(shown.filter((text) => !left.includes(text))).toEqual([]);
  });
});
