import type { Phrases } from './phrases';

/** Words before the minutes that an article takes to read or to hear. */
export const readingTimes: Phrases = {
  de: ['hördauer', 'lesedauer', 'lesezeit'],
  en: ['estimated reading time', 'listening time', 'read time', 'reading time'],
  es: ['tiempo de lectura'],
  fr: ['temps de lecture'],
  it: ['tempo di lettura'],
  nb: ['lesetid'],
  nl: ['leestijd'],
  pl: ['czas czytania'],
  pt: ['tempo de leitura'],
  sv: ['lästid'],
};
