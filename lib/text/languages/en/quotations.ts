import type { QuotationLanguage } from '../../quotes/language';
import { words } from '../words';
import { firstNames } from './first-names';
import { reportingVerbs } from './reporting-verbs';
import { wordClasses } from './word-classes';

/** How English news attributes what it quotes. */
export const quotations: QuotationLanguage = {
  verbs: reportingVerbs,
  nouns: words(`
    accusation accusations acknowledgment admission allegation allegations announcement argument
    assertion assertions claim claims comment comments complaint complaints contention insistence
    pledge prediction predictions promise remark remarks report reports statement statements
    suggestion suggestions vow warning warnings
  `),
  accordingBefore: [
    'according to',
    'as described by',
    'as reported by',
    'in the opinion of',
    'in the view of',
    'in the words of',
  ],
  accordingAfter: [],
  ownStory: ['this article', 'this dispatch', 'this piece', 'this report', 'this story'],
  agentMarks: ['by'],
  words: wordClasses,
  clitics: ["'d", "'ll", "'m", "'re", "'s", "'ve"],
  endings: {
    adjective: words(`
      al an ant ary based ed ent ern ful ic ish ive ous
    `),
    adverb: ['ly'],
    gerund: ['ing'],
    past: ['ed'],
    present: ['s'],
  },
  firstNames,
};
