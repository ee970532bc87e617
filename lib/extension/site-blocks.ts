import browser from 'webextension-polyfill';
import { readSettings } from './settings';
import type { SiteBlock } from './sites';

/** Keeps a block of a site hidden, or shown, from now on; the latest word on a pattern holds. */
export async function saveSiteBlock(block: SiteBlock): Promise<void> {
  const { siteBlocks } = await readSettings();
  const others = siteBlocks.filter((other) => !isSame(other, block));
  await browser.storage.local.set({ siteBlocks: [...others, block] });
}

/** Treats these blocks like any other again. */
export async function forgetSiteBlocks(blocks: readonly SiteBlock[]): Promise<void> {
  const { siteBlocks } = await readSettings();
  const others = siteBlocks.filter((other) => !blocks.some((block) => isSame(other, block)));
  await browser.storage.local.set({ siteBlocks: others });
}

const isSame = (a: SiteBlock, b: SiteBlock): boolean =>
  a.host === b.host && a.selector === b.selector && a.begins === b.begins;
