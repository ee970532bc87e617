import type { QuotationLanguage } from '../../quotes/language';
import { reportingVerbs } from './reporting-verbs';
import { wordClasses } from './word-classes';

/** How German news attributes what it quotes. */
export const quotations: QuotationLanguage = {
  verbs: reportingVerbs,
  nouns: [],
  accordingBefore: [
    ', so',
    'gemäß',
    'laut',
    'nach angabe',
    'nach angaben',
    'nach ansicht',
    'nach auffassung',
    'nach aussage',
    'nach aussagen',
    'nach auskunft',
    'nach berichten',
    'nach darstellung',
    'nach einem bericht',
    'nach einschätzung',
    'nach informationen',
    'nach meinung',
    'nach mitteilung',
    'nach polizeiangaben',
    'nach worten',
    'unter berufung auf',
  ],
  accordingAfter: ['zufolge'],
  agentMarks: ['von', 'vom'],
  words: wordClasses,
  clitics: [],
  endings: {
    adjective: ['e', 'em', 'en', 'er', 'es'],
    adverb: [],
    gerund: [],
    past: ['te', 'ten'],
  },
  firstNames: {
    female:
      'andrea angela anja anna anne annegret barbara birgit brigitte christiane christina claudia eva franziska gabriele heike heidemarie ilse julia karin katja katrin kerstin manuela maria marion martina monika nicole petra renate sabine sandra silke simone sigrid stefanie susanne tanja ulla ulrike ursula ute'.split(
        ' ',
      ),
    male: 'alexander andreas bernd christian christoph daniel dieter dirk edmund erwin florian frank frank-walter franz friedrich georg gerhard gregor guido günter günther hans heinz helmut holger horst jan jens joachim jochen johannes joschka jörg jürgen kai karl karl-theodor klaus kurt lothar manfred markus martin matthias michael norbert olaf otto peter philipp rainer ralf reinhard robert roland rolf rudolf sebastian sigmar stefan stephan thomas thorsten tobias torsten ulrich uwe volker walter werner wolfgang'.split(
      ' ',
    ),
  },
  verbSecond: true,
  commaBeforeClause: true,
};
