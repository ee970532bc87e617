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

/** What follows their number: "4 minute read". */
export const minutesToRead: Phrases = {
  de: ['min', 'min lesezeit', 'minute', 'minuten', 'minuten lesezeit'],
  en: ['min', 'min read', 'mins', 'mins read', 'minute', 'minute read', 'minutes', 'minutes read'],
  es: ['minutos', 'minutos de lectura', 'min de lectura'],
  fr: ['min de lecture', 'minutes de lecture'],
  it: ['minuti', 'minuti di lettura', 'min di lettura'],
  ja: ['分で読めます'],
  nb: ['min lesetid', 'minutter', 'minutters lesetid'],
  nl: ['min leestijd', 'minuten leestijd'],
  pl: ['minut czytania', 'min czytania'],
  pt: ['minutos de leitura', 'min de leitura'],
  sv: ['minuter', 'minuters läsning', 'min lästid'],
};
