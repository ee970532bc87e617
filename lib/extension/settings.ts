import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { colours, densities, lines } from '../marks/look';
import { defaultSites, type Sites, SitesSchema } from './sites';

const Look = v.object({ line: v.picklist(lines), colour: v.picklist(colours) });

/** What a reader wants annotated, and how; the same in every browser they are signed in to. */
export const FeaturesSchema = v.object({
  /** Sourcelight as a whole. */
  on: v.boolean(),
  /** Whether articles are annotated by themselves, or when the reader asks. */
  start: v.picklist(['automatic', 'on-click']),
  boilerplate: v.boolean(),
  quotations: v.boolean(),
  sources: v.boolean(),
  figures: v.boolean(),
  keyPoints: v.boolean(),
  /** How many key points the views list. */
  points: v.picklist([1, 3, 5]),
  /** Whose key points they list, where the page carries the publisher's own. */
  pointsFrom: v.picklist(['publisher', 'story']),
  /** The strip of evidence beside the scroll bar. */
  strip: v.boolean(),
  /** One hue per speaker, for their words and their names. */
  speakerHues: v.boolean(),
  density: v.picklist(densities),
  looks: v.object({ quotations: Look, sources: Look, figures: Look, keyPoints: Look }),
});

export type Features = v.InferOutput<typeof FeaturesSchema>;
export type Settings = Features & Sites;

export const defaultFeatures: Features = {
  on: true,
  start: 'automatic',
  boilerplate: true,
  quotations: true,
  sources: true,
  figures: true,
  keyPoints: true,
  points: 3,
  pointsFrom: 'publisher',
  strip: false,
  speakerHues: false,
  density: 'calm',
  // Each with a line of its own, for readers who cannot tell the colours apart.
  looks: {
    quotations: { line: 'tint', colour: 'blue' },
    sources: { line: 'solid', colour: 'blue' },
    figures: { line: 'dotted', colour: 'orange' },
    keyPoints: { line: 'double', colour: 'amber' },
  },
};

/** Reads all settings; what is missing or damaged in storage has its default. */
export async function readSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(Object.keys(FeaturesSchema.entries)),
    browser.storage.local.get(Object.keys(SitesSchema.entries)),
  ]);
  return {
    ...healed(FeaturesSchema.entries, defaultFeatures, synced),
    ...healed(SitesSchema.entries, defaultSites, local),
  };
}

/** What is as it should be, and the defaults for all else. */
function healed<T extends object>(
  entries: Record<string, v.GenericSchema>,
  defaults: T,
  stored: Record<string, unknown>,
): T {
  const good = Object.entries(entries).filter(([key, entry]) => v.is(entry, stored[key]));
  return { ...defaults, ...Object.fromEntries(good.map(([key]) => [key, stored[key]])) };
}

export const saveFeatures = (change: Partial<Features>): Promise<void> =>
  browser.storage.sync.set(change);

/** What happens on a site, whatever holds elsewhere; null for nothing in particular. */
export type SiteRule = 'on' | 'off' | null;

/** Gives a site a rule of its own, or takes it away. */
export async function saveSiteRule(host: string, rule: SiteRule): Promise<void> {
  const { sitesOff, sitesOn } = await readSettings();
  const others = (sites: readonly string[]) => sites.filter((site) => site !== host);
  await browser.storage.local.set({
    sitesOff: [...others(sitesOff), ...(rule === 'off' ? [host] : [])],
    sitesOn: [...others(sitesOn), ...(rule === 'on' ? [host] : [])],
  });
}

/** Switches one site off or on again. */
export const saveSite = (host: string, on: boolean): Promise<void> =>
  saveSiteRule(host, on ? null : 'off');

/** Calls back with all settings after every change, until the signal aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = async () => {
    const settings = await readSettings();
    if (!signal.aborted) callback(settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Is Sourcelight on for pages of this host? */
export const isOnFor = (settings: Settings, host: string): boolean =>
  settings.on && !settings.sitesOff.includes(host);

/** Are articles of this host annotated before the reader asks? */
export const startsByItself = (settings: Settings, host: string): boolean =>
  isOnFor(settings, host) && (settings.start === 'automatic' || settings.sitesOn.includes(host));
