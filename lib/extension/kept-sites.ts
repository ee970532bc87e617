import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { healed } from './healed';
import { keepPrivately, type Memory, readPrivateSites, withPrivate } from './private-sites';
import { defaultSites, HostSchema, type Sites, SitesSchema } from './sites';

/** What was chosen for single sites; what is missing or damaged in storage has its default. */
export async function readSites(memory: Memory): Promise<Sites> {
  const stored = await browser.storage.local.get(Object.keys(SitesSchema.entries));
  const lasting = healed(SitesSchema.entries, defaultSites, stored);
  return memory === 'private' ? withPrivate(lasting, await readPrivateSites()) : lasting;
}

/** Changes what was chosen for a site. A name that could not be read again would spoil all others. */
export async function changeSites(
  host: string,
  memory: Memory,
  change: (sites: Sites) => Partial<Sites>,
): Promise<void> {
  v.assert(HostSchema, host);
  const sites = await readSites(memory);
  if (memory === 'private') await keepPrivately(host, { ...sites, ...change(sites) });
  else await browser.storage.local.set(change(sites));
}
