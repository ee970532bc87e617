import type { FigureLanguage } from '../figures/language';
import type { KeyPointLanguage } from '../key-points/language';
import type { QuotationLanguage } from '../quotes/language';

/** All that the recognisers know of a language, as plain data. A missing part means: not read. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** Words after whose full stop a sentence goes on, with the stop: "Gov.". */
  abbreviations: readonly string[];
  quotations?: QuotationLanguage;
  figures?: FigureLanguage;
  keyPoints?: KeyPointLanguage;
}
