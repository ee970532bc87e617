import type { QuotationLanguage } from '../../quotes/language';
import { reportingVerbs } from './reporting-verbs';
import { wordClasses } from './word-classes';

/** How French news attributes what it quotes. */
export const quotations: QuotationLanguage = {
  verbs: reportingVerbs,
  nouns: [],
  accordingBefore: ["d'après", 'selon'],
  accordingAfter: [],
  agentMarks: ['par'],
  words: wordClasses,
  clitics: [],
  endings: { adjective: [], adverb: ['ment'], gerund: [], past: [] },
  firstNames: { female: [], male: [] },
};
