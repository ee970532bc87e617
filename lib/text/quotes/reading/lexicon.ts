import type { Language } from '../../languages/language';
import type { QuotationLanguage, ReportingVerb, WordClass } from '../language';

export type VerbForm = 'finite' | 'infinitive' | 'participle' | 'gerund';

export interface VerbEntry {
  verb: ReportingVerb;
  forms: ReadonlySet<VerbForm>;
  /** The form is as often a noun. */
  noun: boolean;
}

/** The data of a language, indexed by word. */
export interface Lexicon {
  data: QuotationLanguage;
  /** With their full stops. */
  abbreviations: ReadonlySet<string>;
  verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  nouns: ReadonlySet<string>;
  /** "according to", as words, by the first of them. */
  accordingBefore: ReadonlyMap<string, readonly (readonly string[])[]>;
  clitics: ReadonlySet<string>;
  classes: ReadonlyMap<string, ReadonlySet<WordClass>>;
  firstNames: ReadonlyMap<string, 'female' | 'male'>;
}

const known = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made once; null where we have no data for its quotations. */
export function lexiconOf(language: Language): Lexicon | null {
  if (!language.quotations) return null;
  const lexicon = known.get(language) ?? compile(language, language.quotations);
  known.set(language, lexicon);
  return lexicon;
}

function compile(language: Language, data: QuotationLanguage): Lexicon {
  return {
    data,
    abbreviations: new Set(language.abbreviations),
    verbs: verbsByForm(data.verbs),
    nouns: new Set(data.nouns),
    accordingBefore: byFirstWord(data.accordingBefore),
    clitics: new Set(data.clitics),
    classes: classesByWord(data),
    firstNames: new Map([
      ...data.firstNames.female.map((name) => [name, 'female'] as const),
      ...data.firstNames.male.map((name) => [name, 'male'] as const),
    ]),
  };
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(' '))) {
    const first = words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

function verbsByForm(verbs: readonly ReportingVerb[]): Map<string, VerbEntry[]> {
  const entries = new Map<string, VerbEntry[]>();
  for (const verb of verbs) {
    for (const [word, forms] of formsOf(verb)) {
      const entry = { verb, forms, noun: verb.nouns?.includes(word) ?? false };
      entries.set(word, [...(entries.get(word) ?? []), entry]);
    }
  }
  return entries;
}

/** Each word a verb has, with the forms it can be: "said" is finite and a participle. */
function formsOf(verb: ReportingVerb): Map<string, Set<VerbForm>> {
  const forms = new Map<string, Set<VerbForm>>();
  for (const form of ['finite', 'infinitive', 'participle', 'gerund'] as const) {
    for (const word of verb[form]) forms.set(word, (forms.get(word) ?? new Set()).add(form));
  }
  return forms;
}

function classesByWord(data: QuotationLanguage): Map<string, Set<WordClass>> {
  const classes = new Map<string, Set<WordClass>>();
  for (const [name, words] of Object.entries(data.words)) {
    for (const word of words) {
      const all = classes.get(word) ?? new Set();
      classes.set(word, all.add(name as WordClass));
    }
  }
  return classes;
}
