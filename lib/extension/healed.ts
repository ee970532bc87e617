import * as v from 'valibot';

/** What is as it should be of what was stored, and the defaults for all else. */
export function healed<T extends object>(
  entries: Record<string, v.GenericSchema>,
  defaults: T,
  stored: Record<string, unknown>,
): T {
  const good = Object.entries(entries).filter(([key, entry]) => v.is(entry, stored[key]));
  return { ...defaults, ...Object.fromEntries(good.map(([key]) => [key, stored[key]])) };
}
