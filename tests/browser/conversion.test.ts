import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { until } from './harness/tabs';
import { placeOf } from './ui/in-page';
import { nodesOfUi } from './ui/nodes-of-ui';

inBrowser('chromium', 'the card of a figure', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  const cardOver = async (words: string): Promise<string> => {
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await until(async () => (await cardText(page)) !== '');
    return cardText(page);
  };

  test('converts where the article does not', async () => {
    expect(await cardOver('22 meters')).toContain('≈ 72 feet');
  });

  test('gives no conversion where the article does', async () => {
    const card = await cardOver('€44 million');
    expect(card).toContain('=$48 million');
    expect(card).not.toContain('≈');
  });
});

/** The words of our element on the page. */
async function cardText(page: Page): Promise<string> {
  const texts = (await nodesOfUi(page)).filter(({ nodeName }) => nodeName === '#text');
  return texts.map(({ nodeValue }) => nodeValue).join('');
}
