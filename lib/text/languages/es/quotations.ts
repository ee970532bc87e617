import type { QuotationLanguage } from '../../quotes/language';
import { reportingVerbs } from './reporting-verbs';
import { wordClasses } from './word-classes';

/** How Spanish news attributes what it quotes. */
export const quotations: QuotationLanguage = {
  verbs: reportingVerbs,
  nouns: [],
  accordingBefore: ['de acuerdo con', 'según'],
  accordingAfter: [],
  agentMarks: ['por'],
  words: wordClasses,
  clitics: [],
  endings: { adjective: [], adverb: ['mente'], gerund: [], past: [] },
  firstNames: { female: [], male: [] },
};
