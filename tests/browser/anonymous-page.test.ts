import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { painted, untilAnnotated, visibleText } from './harness/annotated';
import { anonymise } from './harness/anonymise';
import { expectedOf, type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { openPage } from './harness/tabs';

const expected = expectedOf('sample-article');

inEachBrowser('an article in nameless boxes', (browser) => {
  let site: ServedPage;
  let page: Page;

  beforeAll(async () => {
    site = await servePage('sample-article', anonymise);
    page = await openPage(browser(), site.url);
    await untilAnnotated(page);
  });
  afterAll(() => site.close());

  test('keeps its whole story', async () => {
    const text = await visibleText(page);
    expect(expected.keep.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('loses its promotions, related stories and share links', async () => {
    const text = await visibleText(page);
    const boilerplate = [
      'The night the harbor came indoors: an oral history',
      'What Gull Harbor should have taught us about retreat',
      'Bridge toll to rise by 40 cents in May',
      'Harbor gauge sets a record for February',
      'Stay or go? Six families on the hardest choice',
      'Copy link',
    ];
    expect(boilerplate.filter((words) => text.includes(words))).toEqual([]);
  });

  test('has its quotations and figures painted', async () => {
    const quotes = (await painted(page, 'sourcelight-quote')).join('\n');
    expect(quotes).toContain('“You would be building a bathtub,”');
    expect((await painted(page, 'sourcelight-figure')).join('\n')).toContain('$48 million');
  });
});
