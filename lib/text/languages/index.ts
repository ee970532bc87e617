import { handedOn } from '../handed-on';
import type { Language } from './language';

interface Known {
  languages: readonly Language[];
}

/** Makes languages known to all that read texts here, instead of those known before. */
export function bring(languages: readonly Language[]): void {
  handedOn<Known>('languages').languages = languages;
}

const unknown: Language = { code: '', abbreviations: [] };

/** The language of a BCP 47 tag ("en-GB"); one without data where none was brought for it. */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  const known = handedOn<Known>('languages').languages?.find((language) => language.code === code);
  return known ?? { ...unknown, code: code ?? '' };
}
