import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { readSettings } from './settings';
import { type SiteBlock, SiteBlockSchema } from './sites';

/**
 * Keeps a block of a site hidden, or shown, from now on; the latest word on a pattern holds. A block
 * that could not be read again, as of a host without a name, is not kept; answers whether it was.
 */
export async function saveSiteBlock(block: SiteBlock): Promise<boolean> {
  if (!v.is(SiteBlockSchema, block)) return false;
  const { siteBlocks } = await readSettings();
  const others = siteBlocks.filter((other) => !isSame(other, block));
  await browser.storage.local.set({ siteBlocks: [...others, block] });
  return true;
}

/** Treats these blocks like any other again. */
export async function forgetSiteBlocks(blocks: readonly SiteBlock[]): Promise<void> {
  const { siteBlocks } = await readSettings();
  const others = siteBlocks.filter((other) => !blocks.some((block) => isSame(other, block)));
  await browser.storage.local.set({ siteBlocks: others });
}

const isSame = (a: SiteBlock, b: SiteBlock): boolean =>
  a.host === b.host && a.selector === b.selector && a.begins === b.begins;
