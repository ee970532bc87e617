import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { type ExtensionBrowser, launch } from './harness/launch';
import { until } from './harness/tabs';
import { placeOf } from './ui/in-page';
import { nodesOfUi } from './ui/nodes-of-ui';

describe('the card of a figure (chromium)', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  afterAll(() => browser?.browser.close());
  beforeEachFreshSample(
    () => browser,
    (fresh) => {
      page = fresh;
    },
  );

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
