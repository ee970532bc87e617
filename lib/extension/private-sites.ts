import browser from 'webextension-polyfill';
import { read, sendToBackground } from './messages';
import { defaultSites, type PrivateSites, PrivateSitesSchema, type Sites } from './sites';

/**
 * Where choices for single sites are kept: on the disk or, in private windows, in the browser's
 * memory until the last of these is closed. What was chosen for good holds in private windows too.
 */
export type Memory = 'lasting' | 'private';

export const memoryOf = (tab: { incognito?: boolean } | null): Memory =>
  tab?.incognito ? 'private' : 'lasting';

/** Only our own pages and the background know of tabs, and are let at the browser's memory. */
const isInPage = (): boolean => browser.tabs === undefined;

/** Where a script in a page keeps its choices. Our own pages speak of tabs, which have to be asked. */
export const memoryHere = (): Memory =>
  isInPage() && browser.extension.inIncognitoContext ? 'private' : 'lasting';

const none: PrivateSites = { hosts: [], ...defaultSites };

/** What was chosen in private windows. */
export async function readPrivateSites(): Promise<PrivateSites> {
  if (isInPage()) {
    return read(PrivateSitesSchema, await sendToBackground({ type: 'private-sites' })) ?? none;
  }
  const { privateSites } = await browser.storage.session.get('privateSites');
  return read(PrivateSitesSchema, privateSites) ?? none;
}

/** Has this hold for a host in private windows, whatever was chosen for good. */
export async function keepPrivately(host: string, sites: Sites): Promise<void> {
  if (isInPage()) {
    const kept = await sendToBackground({
      type: 'keep-privately',
      host,
      sites: onlyOf(host, sites),
    });
    if (kept !== true) throw new Error('The background does not answer.');
    return;
  }
  const before = await readPrivateSites();
  const hosts = [...before.hosts.filter((other) => other !== host), host];
  const privateSites = { hosts, ...merged(before, onlyOf(host, sites), [host]) };
  await browser.storage.session.set({ privateSites });
}

/** Nothing is left of private windows. */
export const forgetPrivateSites = (): Promise<void> =>
  browser.storage.session.remove('privateSites');

/** What holds in private windows. */
export const withPrivate = (lasting: Sites, { hosts, ...sites }: PrivateSites): Sites =>
  merged(lasting, sites, hosts);

/** The sites, with what is said of some hosts replaced. */
function merged(sites: Sites, instead: Sites, hosts: readonly string[]): Sites {
  const isOther = (host: string) => !hosts.includes(host);
  return {
    sitesOff: [...sites.sitesOff.filter(isOther), ...instead.sitesOff],
    sitesOn: [...sites.sitesOn.filter(isOther), ...instead.sitesOn],
    siteBlocks: [...sites.siteBlocks.filter((block) => isOther(block.host)), ...instead.siteBlocks],
  };
}

const onlyOf = (host: string, { sitesOff, sitesOn, siteBlocks }: Sites): Sites => ({
  sitesOff: sitesOff.filter((site) => site === host),
  sitesOn: sitesOn.filter((site) => site === host),
  siteBlocks: siteBlocks.filter((block) => block.host === host),
});
