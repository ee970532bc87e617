import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** What a reader wants annotated; the same in every browser they are signed in to. */
const Features = v.object({
  /** Sourcelight as a whole. */
  on: v.fallback(v.boolean(), true),
  boilerplate: v.fallback(v.boolean(), true),
  quotations: v.fallback(v.boolean(), true),
  sources: v.fallback(v.boolean(), true),
  figures: v.fallback(v.boolean(), true),
  keyPoints: v.fallback(v.boolean(), true),
  /** How many key points the views list. */
  points: v.fallback(v.picklist([1, 3, 5]), 3),
  /** Whose key points they list, where the page carries the publisher's own. */
  pointsFrom: v.fallback(v.picklist(['publisher', 'story']), 'publisher'),
});

/** Which sites a reader visits is nobody's business, so these never leave this browser. */
const Sites = v.object({
  /** Host names on which Sourcelight stays off. */
  sitesOff: v.fallback(v.array(v.string()), []),
});

export type Features = v.InferOutput<typeof Features>;
export type Sites = v.InferOutput<typeof Sites>;
export type Settings = Features & Sites;

/** Reads all settings; what is missing or damaged in storage has its default. */
export async function readSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(Object.keys(Features.entries)),
    browser.storage.local.get(Object.keys(Sites.entries)),
  ]);
  return { ...v.parse(Features, synced), ...v.parse(Sites, local) };
}

export const saveFeatures = (change: Partial<Features>): Promise<void> =>
  browser.storage.sync.set(change);

/** Switches one site off or on again. */
export async function saveSite(host: string, on: boolean): Promise<void> {
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((site) => site !== host);
  await browser.storage.local.set({ sitesOff: on ? others : [...others, host] });
}

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
