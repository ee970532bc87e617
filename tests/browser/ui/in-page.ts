import type { Page } from 'puppeteer-core';
import type { MenuEntry } from '../../../lib/extension/messages';
import type { ExtensionBrowser } from '../harness/launch';
import { openOwn, until } from '../harness/tabs';

/** Brings words of a page to the middle of the window and gives the point where they stand. */
export const placeOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(words);
      if (at < 0 || !text.parentElement?.checkVisibility()) continue;
      text.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      // Words may go on in the next line: the middle of both would be somewhere else.
      const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`The page does not show "${words}".`);
  }, words);

/** Opens the page's menu over words and chooses one of our entries, which no driver can press. */
export async function chooseInMenu(
  browser: ExtensionBrowser,
  page: Page,
  words: string,
  chosen: MenuEntry,
): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.evaluate(
    ([x, y]) => {
      const place = { bubbles: true, composed: true, clientX: x, clientY: y };
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('contextmenu', place));
    },
    [x, y] as const,
  );
  await tellOfMenu(browser, page, chosen, false);
}

/** Presses a frame of the page and chooses one of our entries in the menu there. */
export async function chooseInFrame(
  browser: ExtensionBrowser,
  page: Page,
  frame: string,
  chosen: MenuEntry,
): Promise<void> {
  await (await page.waitForSelector(frame))?.click();
  await tellOfMenu(browser, page, chosen, true);
}

/** Says to the page what the background says when one of our entries was chosen. */
async function tellOfMenu(
  browser: ExtensionBrowser,
  page: Page,
  chosen: MenuEntry,
  inFrame: boolean,
): Promise<void> {
  const address = await page.evaluate(() => location.href);
  const own = await openOwn(browser, 'welcome.html');
  await own.evaluate(
    async (address, chosen, inFrame) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      const message = { type: 'menu', chosen, inFrame };
      await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
    },
    address,
    chosen,
    inFrame,
  );
  await own.close();
  await page.bringToFront();
}

/** Presses the button of this number, from 1, of what we show on the page, which has the focus. */
export async function pressInUi(page: Page, number: number): Promise<void> {
  await until(() => page.$('sourcelight-ui'));
  for (let n = 0; n < number; n++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
