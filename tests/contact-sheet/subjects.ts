import type { Page } from 'puppeteer-core';
import { untilAnnotated } from '../browser/harness/annotated';
import type { ServedPage } from '../browser/harness/bundled-pages';
import type { ExtensionBrowser } from '../browser/harness/launch';
import {
  goToOwn,
  openOwn,
  openPage,
  openPopup,
  openSidePanel,
  until,
} from '../browser/harness/tabs';
import { chooseInMenu, placeOf } from '../browser/ui/in-page';
import { choosePanel } from '../browser/ui/own-pages';

/** Where the pictures are taken: a browser, and pages to look at. */
export interface Studio {
  browser: ExtensionBrowser;
  article: Page;
  /** A page that is no article. */
  shop: ServedPage;
}

/** One thing to take a picture of. */
export interface Subject {
  name: string;
  width: number;
  height: number;
  /** Takes all of the page, not just what the window shows. */
  whole?: boolean;
  open: (studio: Studio) => Promise<Page>;
  /** Brings the page into the state that is to be seen, after it has its size and appearance. */
  pose?: (page: Page) => Promise<unknown>;
}

const popup = (name: string, panel: number, pose?: Subject['pose']): Subject => ({
  name: `popup-${name}`,
  width: 378,
  height: 580,
  open: ({ browser, article }) => openPopup(browser, article),
  pose: async (page) => {
    await until(() => page.$('[role="tab"]'));
    await choosePanel(page, panel);
    await pose?.(page);
  },
});

/** Opens the second speaker, so that the words can be seen. */
const openSpeaker = (page: Page) => page.$$eval('summary', (all) => all[1]?.click());

export const subjects: readonly Subject[] = [
  popup('key-points', 0),
  popup('who-speaks', 1, openSpeaker),
  popup('figures', 2),
  popup('hidden', 3),
  {
    name: 'popup-no-article',
    width: 378,
    height: 330,
    open: async ({ browser, shop }) => openPopup(browser, await openPage(browser, shop.url)),
    pose: (page) => until(() => page.$('.action')),
  },
  {
    name: 'side-panel',
    width: 460,
    height: 900,
    open: ({ browser, article }) => openSidePanel(browser, article),
    pose: (page) => until(() => page.$('.key-point')),
  },
  {
    name: 'options',
    width: 860,
    height: 900,
    whole: true,
    open: openOptions,
    pose: untilSampleShows,
  },
  {
    name: 'welcome',
    width: 860,
    height: 900,
    whole: true,
    open: ({ browser }) => openOwn(browser, 'welcome.html'),
    pose: untilSampleShows,
  },
  {
    name: 'article',
    width: 1000,
    height: 900,
    open: async ({ article }) => article,
    pose: scrollToEvidence,
  },
  {
    name: 'card',
    width: 1000,
    height: 900,
    open: async ({ article }) => article,
    pose: openCard,
  },
  {
    name: 'first-mention',
    width: 1000,
    height: 900,
    open: async ({ article }) => article,
    pose: clickSurname,
  },
  {
    name: 'hidden-here',
    width: 1000,
    height: 900,
    open: async ({ browser, article }) => {
      await chooseInMenu(browser, article, 'building a bathtub', 'hide-here');
      return article;
    },
    pose: () => new Promise((resolve) => setTimeout(resolve, 700)),
  },
  {
    name: 'print',
    width: 860,
    height: 900,
    whole: true,
    open: openPrint,
    pose: (page) => until(() => page.$('.sources-list')),
  },
  {
    name: 'article-hues',
    width: 1000,
    height: 900,
    open: async ({ browser, article }) => {
      await withOwn(browser, () => chrome.storage.sync.set({ speakerHues: true, strip: true }));
      return article;
    },
    pose: scrollToEvidence,
  },
  popup('hues', 1),
];

/** The sample article fits its frame once it is annotated. */
function untilSampleShows(page: Page): Promise<unknown> {
  return until(() =>
    page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe') ?? {};
      return contentDocument?.documentElement.dataset.sourcelight === 'on';
    }),
  );
}

/** To where the story has got going. */
async function scrollToEvidence(page: Page): Promise<void> {
  await untilAnnotated(page);
  await page.evaluate(() => {
    const [range] = CSS.highlights.get('sourcelight-quote') ?? [];
    const top = range instanceof Range ? range.getBoundingClientRect().top : 0;
    scrollBy({ top: top - 200, behavior: 'instant' });
  });
}

/** Steps on from there to a quotation, whose card opens. */
async function openCard(page: Page): Promise<void> {
  for (let step = 0; step < 5; step++) {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
  }
  await new Promise((resolve) => setTimeout(resolve, 700));
}

/** The sheet's browsers are thrown away, so that what is set in them may stay. */
async function withOwn(browser: ExtensionBrowser, act: () => unknown): Promise<void> {
  const own = await openOwn(browser, 'welcome.html');
  await own.evaluate(act);
  await own.close();
}

/** With rules for a site and for blocks. */
async function openOptions({ browser }: Studio): Promise<Page> {
  await withOwn(browser, () => {
    const block = { host: 'news.example', selector: 'aside.links', begins: '', rule: 'asides' };
    return chrome.storage.local.set({
      sitesOff: ['shop.example'],
      siteBlocks: [
        { ...block, hide: false, text: 'The harbor in seven charts' },
        {
          ...block,
          hide: true,
          selector: 'div.poll',
          rule: 'by-reader',
          text: 'What do you think?',
        },
      ],
    });
  });
  return openOwn(browser, 'options.html');
}

async function openPrint({ browser, article }: Studio): Promise<Page> {
  const popup = await openPopup(browser, article);
  const tab = await popup.evaluate(() => new URLSearchParams(location.search).get('tab'));
  await goToOwn(browser, popup, `print.html?tab=${tab}`);
  return popup;
}

async function clickSurname(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const { x, y } = await placeOf(page, 'Okafor believes');
  await page.mouse.click(x - 40, y);
  await new Promise((resolve) => setTimeout(resolve, 700));
}
