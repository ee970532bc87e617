import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { untilAnnotated } from '../browser/harness/annotated';
import { buildExtension } from '../browser/harness/build-extension';
import { output } from '../browser/harness/built';
import { servePage } from '../browser/harness/bundled-pages';
import { type BrowserKind, findBrowser, kinds } from '../browser/harness/find';
import { type ExtensionBrowser, launch } from '../browser/harness/launch';
import { provideBrowser } from '../browser/harness/provide';
import { openPage, openPopup } from '../browser/harness/tabs';
import { command, fail, isOneOf } from './arguments';

const usage = 'usage: npm start [-- --browser firefox|chromium] [--url URL]';

/** Builds, and shows an annotated article in a real browser, or in screenshots without a display. */
async function main(): Promise<void> {
  const { kind, url } = readArguments();
  provideBrowser(kind);
  await buildExtension(kind);
  const site = await servePage('sample-article');
  const browser = await launch(kind, { headless: !hasDisplay(), online: true });
  try {
    const page = await openPage(browser, url ?? site.url);
    if (hasDisplay()) await untilClosed(browser);
    else await takePictures(browser, page, url === undefined);
  } finally {
    await browser.browser.close().catch(() => {}); // may be gone already
    await site.close();
  }
}

function readArguments(): { kind: BrowserKind; url: string | undefined } {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, url: { type: 'string' } },
  });
  const kind = values.browser ?? kinds.find(findBrowser) ?? 'chromium';
  if (!isOneOf(kinds, kind)) fail(usage);
  if (values.url && !URL.canParse(values.url)) fail(usage);
  return { kind, url: values.url };
}

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function untilClosed({ browser }: ExtensionBrowser): Promise<void> {
  console.log('The browser is open: close it, or press Ctrl+C here, to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/** Any page but the sample may be taken for no article. */
async function takePictures(
  browser: ExtensionBrowser,
  page: Page,
  isSample: boolean,
): Promise<void> {
  mkdirSync(output, { recursive: true });
  await page.setViewport({ width: 1200, height: 1000 });
  await untilAnnotated(page).catch((error: unknown) => {
    if (isSample) throw error;
    console.log('Sourcelight takes this page for no article.');
  });
  await takePicture(page, 'sample-page.png', true);
  const popup = await openPopup(browser, page);
  await popup.setViewport({ width: 400, height: 580 });
  await takePicture(popup, 'sample-popup.png', true);
}

async function takePicture(page: Page, name: string, fullPage: boolean): Promise<void> {
  const path = join(output, name) as `${string}.png`;
  await page.screenshot({ path, fullPage });
  console.log(`There is no display, so here is a picture: ${path}`);
}

await command(usage, main);
