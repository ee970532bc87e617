import type { CountKey, MessageKey } from './message-key';

/** Looks up one message by its flat name ("notice_off") and fills in `$1`; '' for a name it lacks. */
export type Lookup = (name: string, substitutions?: string[]) => string;

/** The words of the interface in the reader's language. */
export interface Translator {
  /** As in `lang`: "pt-BR". */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The message of this key, its `$1` filled in. */
  say: (key: MessageKey, substitution?: string) => string;
  /** How many there are, in the right plural form: "1 quotation", "12 quotations". */
  count: (key: CountKey, number: number) => string;
  /** A share between 0 and 1: "31%". */
  percent: (share: number) => string;
}

/** Makes a translator of whatever holds the messages: the browser, or in tests a file. */
export function translator(look: Lookup): Translator {
  const language = look('language');
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent' });
  return {
    language,
    direction: look('direction') === 'rtl' ? 'rtl' : 'ltr',
    say: (key, substitution) =>
      look(key.replaceAll('.', '_'), substitution === undefined ? [] : [substitution]),
    count: (key, number) =>
      look(`count_${key}_${plurals.select(number)}`, [numbers.format(number)]),
    percent: (share) => shares.format(share),
  };
}
