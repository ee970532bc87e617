import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hiddenBlocks, painted, sourceOf, untilAnnotated, untilPlain } from './harness/annotated';
import { bundledPage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { press } from './harness/popup';
import { type Answer, type Site, serve } from './harness/serve';
import { openPage, openPopup } from './harness/tabs';

/** Milliseconds after which an article would long be annotated. */
const LONG_ENOUGH = 2500;

const article = bundledPage('sample-article');

/** The sample article with other styles and scripts. */
const withHead = (head: string): string => article.replace('</head>', `${head}</head>`);

/** Moves what stands in <main> into an open shadow tree, or behind the slot of one. */
const inShadow = (shadow: string): string => `<script>
  addEventListener('DOMContentLoaded', () => {
    const main = document.querySelector('main');
    const styles = [...document.querySelectorAll('style')].map((style) => style.outerHTML).join('');
    const html = main.innerHTML;
    const root = main.attachShadow({ mode: 'open' });
    ${shadow}
  });
</script>`;

const articles: Record<string, string> = {
  'in an open shadow tree': withHead(
    inShadow('main.replaceChildren(); root.innerHTML = styles + html;'),
  ),
  'in the slot of a shadow tree': withHead(
    inShadow("root.innerHTML = '<section><slot></slot></section>';"),
  ),
  'in wrappers without a box': withHead(
    '<style>main, article, section, article p { display: contents }</style>',
  ),
  'drawn only where it is seen': withHead(
    '<style>article > * { content-visibility: auto; contain-intrinsic-size: 5em }</style>',
  ),
  'in quirks mode': article.replace(/<!doctype html>/i, ''),
};

/** The same page as XML, by the rules of XML. */
const xhtml = (): string => {
  const { window } = new JSDOM(article);
  return new window.XMLSerializer().serializeToString(window.document);
};

/** How many blocks that we have hidden are shown all the same, in the shadow tree too. */
const hiddenButSeen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const trees = [document, document.querySelector('main')?.shadowRoot];
    const hidden = trees.flatMap((tree) => [
      ...(tree?.querySelectorAll('[data-sourcelight-hidden]') ?? []),
    ]);
    return hidden.filter((element) => element.checkVisibility()).length;
  });

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const others: Record<string, Answer> = {
  'a frameset': {
    type: 'text/html',
    body: '<title>News</title><frameset cols="20%,80%"><frame src="/a"><frame src="/b"></frameset>',
  },
  'a feed': {
    type: 'application/xml',
    body: '<rss><channel><title>News</title><item><title>One</title></item></channel></rss>',
  },
  'a drawing': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">News</text></svg>',
  },
  'plain text': { type: 'text/plain', body: 'The council voted on Tuesday.\n\n'.repeat(40) },
  'a PDF': { type: 'application/pdf', body: pdf },
};

const XHTML = 'in XHTML';

const pathOf = (name: string): string => `/2026/03/12/${name.replaceAll(' ', '-')}`;

inEachBrowser('a page made in a strange way', (browser) => {
  let site: Site;
  let usual: Record<string, string[]>;
  const answers = new Map<string, Answer>(
    Object.entries({ ...articles, usual: article }).map(([name, body]) => [
      pathOf(name),
      { body, type: 'text/html; charset=utf-8' },
    ]),
  );
  answers.set(pathOf(XHTML), { body: xhtml(), type: 'application/xhtml+xml; charset=utf-8' });
  for (const [name, answer] of Object.entries(others)) answers.set(pathOf(name), answer);

  const open = (name: string): Promise<Page> => openPage(browser(), site.origin + pathOf(name));
  const found = async (page: Page) => ({
    quotes: await painted(page, 'sourcelight-quote'),
    figures: await painted(page, 'sourcelight-figure'),
  });

  beforeAll(async () => {
    site = await serve((path) => answers.get(path) ?? null);
    const page = await open('usual');
    await untilAnnotated(page);
    usual = await found(page);
    await page.close();
  });
  afterAll(() => site.close());

  test.each([...Object.keys(articles), XHTML])(
    'an article %s is annotated and given back',
    async (name) => {
      const page = await open(name);
      await untilAnnotated(page);
      expect(await found(page)).toEqual(usual);
      expect(usual.quotes?.length).toBeGreaterThan(5);
      const hidden = await hiddenBlocks(page);
      expect(hidden.filter(({ text }) => text.includes('PORT ELLERY'))).toEqual([]);
      expect(await hiddenButSeen(page)).toBe(0);
      const popup = await openPopup(browser(), page);
      await press(popup, 'Sourcelight');
      await untilPlain(page);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await press(popup, 'Sourcelight');
      await popup.close();
      await page.close();
    },
  );

  test.each(Object.keys(others))('%s is left alone', async (name) => {
    const errors: unknown[] = [];
    const page = await open(name);
    page.on('pageerror', (error) => errors.push(error));
    await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
    expect(await sourceOf(page)).not.toContain('sourcelight');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
