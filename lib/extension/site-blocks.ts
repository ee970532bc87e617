import * as v from 'valibot';
import { changeSites } from './kept-sites';
import { memoryHere } from './private-sites';
import { type SiteBlock, SiteBlockSchema } from './sites';

/**
 * Keeps a block of a site hidden, or shown, from now on; the latest word on a pattern holds. A block
 * that could not be read again, as of a host without a name, is not kept; answers whether it was.
 */
export async function saveSiteBlock(block: SiteBlock): Promise<boolean> {
  if (!v.is(SiteBlockSchema, block)) return false;
  await changeSites(block.host, memoryHere(), ({ siteBlocks }) => ({
    siteBlocks: [...siteBlocks.filter((other) => !isSame(other, block)), block],
  }));
  return true;
}

/** Treats these blocks, all of one site, like any other again. */
export async function forgetSiteBlocks(blocks: readonly SiteBlock[]): Promise<void> {
  const [first] = blocks;
  if (!first) return;
  const isOther = (one: SiteBlock) => !blocks.some((block) => isSame(one, block));
  await changeSites(first.host, memoryHere(), ({ siteBlocks }) => ({
    siteBlocks: siteBlocks.filter(isOther),
  }));
}

const isSame = (a: SiteBlock, b: SiteBlock): boolean =>
  a.host === b.host && a.selector === b.selector && a.begins === b.begins;
