import type { Phrases } from './phrases';

/** Labels of lines of fresh headlines that run across a page. */
export const tickerLabels: Phrases = {
  da: ['lige nu', 'seneste nyt'],
  de: ['eilmeldung', 'eilmeldungen', 'newsticker', 'liveticker'],
  en: [
    'breaking',
    'breaking news',
    'happening now',
    'just in',
    'live now',
    'live updates',
    'news ticker',
  ],
  es: ['última hora', 'último minuto', 'en vivo'],
  fr: ['dernière minute', 'en direct', 'fil info', 'alerte info'],
  it: ["ultim'ora"],
  ja: ['ニュース速報', '速報'],
  nl: ['laatste nieuws', 'net binnen'],
  pl: ['pilne', 'z ostatniej chwili'],
  pt: ['última hora', 'plantão', 'ao vivo'],
  sv: ['senaste nytt', 'just nu'],
  tr: ['son dakika'],
};
