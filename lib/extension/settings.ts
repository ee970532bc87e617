import browser, { type Runtime } from 'webextension-polyfill';
import { defaultFeatures, type Features, FeaturesSchema } from './features';
import { healed } from './healed';
import { isCutOff } from './is-cut-off';
import { changeSites, readSites } from './kept-sites';
import { isOurs, read, ToTab } from './messages';
import { type Memory, memoryHere } from './private-sites';
import { defaultSites, type Sites } from './sites';

export type Settings = Features &
  Sites & {
    /** The browser did not give all that is stored; where it did not, these are the defaults. */
    unread?: true;
  };

/** Reads all settings; what is missing or damaged in storage, or not given, has its default. */
export async function readSettings(memory: Memory = memoryHere()): Promise<Settings> {
  const [features, sites] = await Promise.allSettled([readFeatures(), readSites(memory)]);
  const isUnread = features.status === 'rejected' || sites.status === 'rejected';
  // A script that is cut off has nothing to do in the page any more.
  if (isUnread && isCutOff()) throw new Error('There are no settings any more.');
  return {
    ...(features.status === 'fulfilled' ? features.value : defaultFeatures),
    ...(sites.status === 'fulfilled' ? sites.value : defaultSites),
    ...(isUnread && { unread: true }),
  };
}

/** The same for whoever is to write them down: throws where the browser does not give them. */
export async function storedSettings(): Promise<Features & Sites> {
  const [features, sites] = await Promise.all([readFeatures(), readSites('lasting')]);
  return { ...features, ...sites };
}

const readFeatures = async (): Promise<Features> =>
  healed(
    FeaturesSchema.entries,
    defaultFeatures,
    await browser.storage.sync.get(Object.keys(FeaturesSchema.entries)),
  );

export const saveFeatures = (change: Partial<Features>): Promise<void> =>
  browser.storage.sync.set(change);

/** What happens on a site, whatever holds elsewhere; null for nothing in particular. */
export type SiteRule = 'on' | 'off' | null;

/** Gives a site a rule of its own, or takes it away. */
export function saveSiteRule(host: string, rule: SiteRule, memory = memoryHere()): Promise<void> {
  const others = (sites: readonly string[]) => sites.filter((site) => site !== host);
  return changeSites(host, memory, ({ sitesOff, sitesOn }) => ({
    sitesOff: [...others(sitesOff), ...(rule === 'off' ? [host] : [])],
    sitesOn: [...others(sitesOn), ...(rule === 'on' ? [host] : [])],
  }));
}

/** Switches one site off or on again. */
export const saveSite = (host: string, on: boolean, memory: Memory): Promise<void> =>
  saveSiteRule(host, on ? null : 'off', memory);

/** Calls back with all settings after every change, until the signal aborts. */
export function watchSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
  memory: Memory = memoryHere(),
): void {
  const listener = async () => {
    const settings = await readSettings(memory);
    // What was read before is nearer to what the reader wants than the defaults.
    if (!signal.aborted && !settings.unread) callback(settings);
  };
  const onMessage = (data: unknown, sender: Runtime.MessageSender): undefined => {
    if (isOurs(sender) && read(ToTab, data)?.type === 'private-sites') void listener();
  };
  browser.storage.onChanged.addListener(listener);
  if (memory === 'private') browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listener);
    browser.runtime.onMessage.removeListener(onMessage);
  });
}

/** Is Sourcelight on for pages of this host? */
export const isOnFor = (settings: Settings, host: string): boolean =>
  settings.on && !settings.sitesOff.includes(host);

/** Are articles of this host annotated before the reader asks? */
export const startsByItself = (settings: Settings, host: string): boolean =>
  isOnFor(settings, host) && (settings.start === 'automatic' || settings.sitesOn.includes(host));
