import type { Language } from './language';

declare global {
  /** What scripts of one page, or a program, know of languages; each may bring its own. */
  var sourcelightLanguages: readonly Language[] | undefined;
}

/** Makes a language known to all that read texts here. */
export function bring(language: Language): void {
  globalThis.sourcelightLanguages = [...(globalThis.sourcelightLanguages ?? []), language];
}

const unknown: Language = { code: '', abbreviations: [] };

/** The language of a BCP 47 tag ("en-GB"); one without data where none was brought for it. */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  const known = globalThis.sourcelightLanguages?.find((language) => language.code === code);
  return known ?? { ...unknown, code: code ?? '' };
}
