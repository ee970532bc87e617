import type { Browser, Page } from 'puppeteer-core';
import { built } from './built';
import type { ExtensionBrowser } from './launch';
import { until } from './tabs';

/** Puppeteer's way to what Firefox answers and no type tells of. */
interface Connected {
  connection: { send(method: string, parameters: object): Promise<unknown> };
}

/** Loads the extension again as a reader does who lets it into private windows. */
export async function letIntoPrivateWindows({ kind, browser }: ExtensionBrowser): Promise<void> {
  const path = built(kind);
  if (kind === 'chromium') {
    const session = await browser.target().createCDPSession();
    await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
    await session.detach();
    return;
  }
  const { connection } = browser as Browser & Connected;
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', {
    extensionData,
    'moz:allowPrivateBrowsing': true,
  });
}

/** Opens a page in a window of its own; its address must be that of no other page. */
export async function openWindow(
  { browser }: ExtensionBrowser,
  own: Page,
  { url, incognito }: { url: string; incognito: boolean },
): Promise<Page> {
  const create = { url, incognito };
  await own.evaluate((create) => chrome.windows.create(create), create);
  return until(async () => {
    const contexts = browser.browserContexts().map((context) => context.pages());
    return (await Promise.all(contexts)).flat().find((page) => page.url() === url);
  }) as Promise<Page>;
}

/** Closes all private windows, as seen from one of our own pages in another. */
export const closePrivateWindows = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    const windows = await chrome.windows.getAll();
    const inPrivate = windows.filter(({ incognito }) => incognito);
    await Promise.all(inPrivate.map(({ id = 0 }) => chrome.windows.remove(id)));
  });
