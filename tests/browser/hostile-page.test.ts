import { afterAll, beforeAll, expect, test } from 'vitest';
import { scripts } from '../../entrypoints/background/scripts';
import { painted, sourceOf, untilAnnotated } from './harness/annotated';
import { type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { openPage } from './harness/tabs';

/** Milliseconds after which a message that was heeded would show. */
const LONG_ENOUGH = 1500;

const FILES = ['manifest.json', 'detect.js', ...scripts, 'popup.html', 'icon/128.png'];

inEachBrowser('a page that means harm', (browser) => {
  let site: ServedPage;
  let front: ServedPage;
  beforeAll(async () => {
    site = await servePage('sample-article');
    front = await servePage('section-front');
  });
  afterAll(async () => {
    await site.close();
    await front.close();
  });

  test('cannot find the extension by asking for its files', async () => {
    const page = await openPage(browser(), site.url);
    await untilAnnotated(page);
    const urls = FILES.map((file) => new URL(file, `${browser().origin}/`).href);
    const found = await page.evaluate(async (urls) => {
      const loads = async (url: string) => {
        const image = new Image();
        image.src = url;
        const shown = await image.decode().then(
          () => true,
          () => false,
        );
        return (
          shown ||
          (await fetch(url).then(
            () => true,
            () => false,
          ))
        );
      };
      return (await Promise.all(urls.map(loads))).filter(Boolean).length;
    }, urls);
    expect(found).toBe(0);
    expect(await sourceOf(page)).not.toContain(browser().origin);
    await page.close();
  });

  test('cannot switch it off with elements named like what is ours', async () => {
    const names = [
      'sourcelight',
      'parts',
      'scripts',
      'languages',
      'sourcelight scripts',
      'browser',
    ];
    const named = names.map((name) => `<form id="${name}" name="${name}"></form>`).join('');
    const full = await servePage('sample-article', (html) =>
      html.replace('<body', `${named}<body`),
    );
    const page = await openPage(browser(), full.url);
    await untilAnnotated(page);
    expect(await painted(page, 'sourcelight-quote')).not.toEqual([]);
    await page.close();
    await full.close();
  });

  test('cannot send it messages', async () => {
    const page = await openPage(browser(), front.url);
    const before = await sourceOf(page);
    const heard = await page.evaluate((id) => {
      const messages = [
        { type: 'annotate', tab: 1 },
        { type: 'detected', detection: { article: true, score: 1, reasons: [] } },
      ];
      for (const message of messages) {
        postMessage(message, '*');
        for (const target of [window, document]) {
          target.dispatchEvent(new CustomEvent('sourcelight', { detail: message }));
          target.dispatchEvent(new MessageEvent('message', { data: message }));
        }
        try {
          chrome.runtime.sendMessage(id, message);
          return true;
        } catch {
          // A page has no way to name us.
        }
      }
      return false;
    }, new URL(browser().origin).host);
    await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
    expect(heard).toBe(false);
    expect(await sourceOf(page)).toBe(before);
    expect(await painted(page, 'sourcelight-quote')).toEqual([]);
    await page.close();
  });
});
