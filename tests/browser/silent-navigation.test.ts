import { expect, test } from 'vitest';
import { painted, untilAnnotated, untilPlain } from './harness/annotated';
import { bundledPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { openPage } from './harness/tabs';

/** What a page can do so that nobody hears of its navigations. */
const silences: Record<string, string> = {
  'keeps the events to itself': `for (const type of ['navigatesuccess', 'navigateerror'])
    navigation.addEventListener(type, (event) => event.stopImmediatePropagation());`,
  'is never done with a navigation': `navigation.addEventListener('navigate', (event) =>
    event.intercept({ handler: () => new Promise(() => {}) }));`,
};

const front = bundledPage('section-front').replace(/^[\s\S]*<body[^>]*>/, '');

inEachBrowser('a page that moves to a section front', (browser) => {
  test.each(Object.entries(silences))('and %s is given back', async (_, script) => {
    const site = await servePage('sample-article', (html) =>
      html.replace('<head>', `<head><script>${script}</script>`),
    );
    const page = await openPage(browser(), site.url);
    await untilAnnotated(page);
    await page.evaluate((front) => {
      history.pushState(null, '', '/coast/');
      document.title = 'Coast';
      document.body.innerHTML = front;
    }, front);
    await untilPlain(page);
    expect(await painted(page, 'sourcelight-quote')).toEqual([]);
    await page.close();
    await site.close();
  });
});
