import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flatten, type Messages } from '../../lib/translation/lookup-in';

const files = import.meta.glob<Messages>('../../lib/translation/locales/*.json', {
  eager: true,
  import: 'default',
});
const locales = Object.entries(files).map(([path, messages]) => ({
  name: basename(path, '.json'),
  /** As in `lang`; browsers name locales with an underscore. */
  language: basename(path, '.json').replace('_', '-'),
  messages: flatten(messages),
}));
const english = locales.find(({ name }) => name === 'en')?.messages ?? new Map<string, string>();

const isPlural = (key: string): boolean => key.startsWith('count_');
const plain = (messages: Map<string, string>): string[] =>
  [...messages.keys()].filter((key) => !isPlural(key)).sort();
const counted = [...english.keys()]
  .filter(isPlural)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(/_other$/, ''));
const placesIn = (text = ''): string[] => text.match(/\$\d/g) ?? [];

/** Messages that are the same words in two languages by chance, or are no words at all. */
const sameByNature = /^(?:language|direction|colour_\w+|copy_json|count_.*|switch_sources)$/;

test('there are all languages', () => {
  expect(locales.map(({ name }) => name).sort()).toEqual([
    'ar',
    'de',
    'en',
    'es',
    'fr',
    'ja',
    'pt_BR',
    'pt_PT',
  ]);
});

describe.each(locales)('$name', ({ name, language, messages }) => {
  test('has every message, and no other', () => {
    expect(plain(messages)).toEqual(plain(english));
  });

  test('has the plural forms of its language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wanted = counted.flatMap((key) => pluralCategories.map((form) => `${key}_${form}`));
    expect([...messages.keys()].filter(isPlural).sort()).toEqual(wanted.sort());
  });

  test('names its own language and direction', () => {
    expect(messages.get('language')).toBe(language);
    expect(messages.get('direction')).toBe(name === 'ar' ? 'rtl' : 'ltr');
  });

  test('fills in what the English messages fill in', () => {
    const wrong = plain(english).filter(
      (key) => placesIn(messages.get(key)).join() !== placesIn(english.get(key)).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    if (name === 'en') return;
    const same = plain(english).filter((key) => messages.get(key) === english.get(key));
    const sentences = same.filter((key) => /\s/.test(english.get(key) ?? ''));
    expect(sentences).toEqual([]);
    expect(same.filter((key) => !sameByNature.test(key)).length).toBeLessThan(12);
  });

  test('keeps to what browsers take as names, and stores as a summary', () => {
    expect([...messages.keys()].filter((key) => !/^\w+$/.test(key))).toEqual([]);
    expect(messages.get('extension_summary')?.length).toBeLessThanOrEqual(132);
  });
});
