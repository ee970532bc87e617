import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { painted, sourceOf, untilPlain, visibleText } from './harness/annotated';
import { inEachBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { press, untilItSays } from './harness/popup';
import { openPopup, until } from './harness/tabs';

const HEADLINE = 'Night trains return to the coast';
const ADDRESS = '/2026/11/20/transport/night-trains.html';

/** As a site appends it when the reader comes to the end of the story before. */
const NEXT = `<header><h1>${HEADLINE}</h1><p>By Ada Lindqvist</p></header>
  <p>The night train to the coast will run again from spring, the railway announced on Monday.</p>
  <p>“Nobody believed that we would find the carriages,” said Tomas Arden, who manages the line.</p>
  <div><h2>Related stories</h2><ul><li><a href="/a">Ferry fares to rise in the summer</a></li>
  <li><a href="/b">Ten walks from ten stations</a></li></ul></div>
  <p>The 14 carriages were bought in the north for $6 million and are being rebuilt at two yards
  near the border, where a hundred people have found work since the summer.</p>
  <p>Mayors along the line have asked for more stops, but the railway says each stop costs seven
  minutes, and that a night has only so many of them before the morning trains need the track.</p>
  <p style="margin-bottom: 2000px">The first train leaves the capital on the last Friday in March,
  late in the evening, and is meant to reach the harbor in time for breakfast.</p>`;

const FIRST = 'building a bathtub';
const SECOND = 'find the carriages';

/** The page's own doing: it appends an article, and its address follows the reader. */
function appendArticle([next, headline, address]: readonly [string, string, string]): void {
  const first = { title: document.title, path: location.pathname, top: () => -1 };
  const article = document.createElement('article');
  article.innerHTML = next;
  document.querySelector('article')?.after(article);
  const top = () => article.getBoundingClientRect().top;
  const second = { title: headline, path: address, top };
  addEventListener('scroll', () => {
    const read = top() < innerHeight / 2 ? second : first;
    if (location.pathname === read.path) return;
    history.replaceState(null, '', read.path);
    document.title = read.title;
  });
}

/** The page's own doing: it is scrolled to its top as soon as these words are painted. */
async function scrollBackWhenPainted(words: string): Promise<void> {
  const isPainted = () =>
    [...(CSS.highlights.get('sourcelight-quote') ?? [])].some((range) =>
      range.toString().includes(words),
    );
  while (!isPainted()) await new Promise((resolve) => setTimeout(resolve));
  scrollTo({ top: 0, behavior: 'instant' });
}

inEachBrowser('an endless page', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  const quotes = async () => (await painted(page, 'sourcelight-quote')).join('\n');
  const append = () => page.evaluate(appendArticle, [NEXT, HEADLINE, ADDRESS] as const);
  /** Behind the popup's tab a page tells its scripts of no scrolling. */
  const scrollToSecond = async () => {
    await page.bringToFront();
    await page.$$eval('article h1', (all) => all.at(-1)?.scrollIntoView({ behavior: 'instant' }));
  };
  const scrollToFirst = () => page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

  test('shows the next article to who scrolls on, without marks as long as it is not read', async () => {
    await append();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await visibleText(page)).toContain(SECOND);
    expect(await quotes()).toContain(FIRST);
    expect(await quotes()).not.toContain(SECOND);
  });

  test('marks the article that is read, and the popup follows', async () => {
    const popup = await openPopup(browser(), page);
    await append();
    await until(async () => (await visibleText(page)).includes(SECOND));
    await scrollToSecond();
    await until(async () => (await quotes()).includes(SECOND));
    expect(await quotes()).not.toContain(FIRST);
    await untilItSays(popup, HEADLINE);
    const text = await visibleText(page);
    expect(text).toContain(FIRST);
    expect(text).not.toContain('Ferry fares');
    await popup.close();
  });

  test('marks the first article again when the reader scrolls back', async () => {
    const before = await quotes();
    const popup = await openPopup(browser(), page);
    const said = await untilItSays(popup, 'Key points');
    await append();
    await scrollToSecond();
    await until(async () => (await quotes()).includes(SECOND));
    await scrollToFirst();
    await until(async () => (await quotes()) === before);
    await untilItSays(popup, said.slice(0, 60));
    expect(await visibleText(page)).toContain(SECOND);
    await popup.close();
  });

  test('stays where it is scrolled to in the very moment when the marks change', async () => {
    const before = await quotes();
    await append();
    const scrolledBack = page.evaluate(scrollBackWhenPainted, SECOND);
    await scrollToSecond();
    await scrolledBack;
    await until(async () => (await quotes()) === before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('is given back with both its articles', async () => {
    await append();
    await scrollToSecond();
    await until(async () => (await quotes()).includes(SECOND));
    const popup = await openPopup(browser(), page);
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    expect(await sourceOf(page)).not.toContain('sourcelight');
    expect(await visibleText(page)).toContain('Ferry fares');
    await press(popup, 'Sourcelight');
    await until(async () => (await quotes()).includes(SECOND));
    await popup.close();
  });

  test('keeps its marks when only its address changes', async () => {
    const before = await quotes();
    await append();
    await page.evaluate(() => history.replaceState(null, '', `${location.pathname}?shared=yes`));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await quotes()).toBe(before);
  });
});
