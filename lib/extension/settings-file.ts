import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { defaultFeatures, FeaturesSchema } from './features';
import { storedSettings } from './settings';
import { defaultSites, SitesSchema } from './sites';

/** A file of settings; what it leaves out stays as it is. */
const FileSchema = v.strictObject({
  sourcelight: v.literal(1),
  features: v.strictObject(v.partial(FeaturesSchema).entries),
  sites: v.strictObject(v.partial(SitesSchema).entries),
});

/** How an import ended; `field` is the path of what is wrong: "features.points". */
export type Imported =
  | { status: 'done' }
  | { status: 'not-json' }
  | { status: 'wrong'; field: string };

/** All settings, the lists of sites and blocks among them, as the text of a JSON file. */
export async function exportSettings(): Promise<string> {
  const { sitesOff, sitesOn, siteBlocks, ...features } = await storedSettings();
  const file: v.InferInput<typeof FileSchema> = {
    sourcelight: 1,
    features,
    sites: { sitesOff, sitesOn, siteBlocks },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Takes over what a file says, all of it or, where anything in it is wrong, nothing. */
export async function importSettings(text: string): Promise<Imported> {
  const json = parseJson(text);
  if (json === undefined) return { status: 'not-json' };
  const result = v.safeParse(FileSchema, json);
  if (!result.success) {
    return { status: 'wrong', field: v.getDotPath(result.issues[0]) ?? 'sourcelight' };
  }
  await browser.storage.sync.set(result.output.features);
  await browser.storage.local.set(result.output.sites);
  return { status: 'done' };
}

/** Brings every setting back to its default. */
export async function resetSettings(): Promise<void> {
  await browser.storage.sync.set(defaultFeatures);
  await browser.storage.local.set(defaultSites);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
