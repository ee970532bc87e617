import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';

export const languages: readonly Language[] = [german, english, spanish, french];

const unknown: Language = { code: '', abbreviations: [] };

/** The language of a BCP 47 tag ("en-GB"); one without data where we have none for it. */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.code === code) ?? { ...unknown, code: code ?? '' };
}
