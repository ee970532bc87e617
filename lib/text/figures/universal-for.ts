import type { FigureLanguage } from './language';

/** What holds for a language we have no data of: digits, signs, symbols, and its decimal mark. */
export const universalFor = (code: string): FigureLanguage => ({
  ...universal,
  decimalMark: decimalMarkOf(code),
});

/** The engine knows how numbers are written in most languages. */
function decimalMarkOf(code: string): '.' | ',' {
  try {
    const parts = new Intl.NumberFormat(code).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  } catch {
    return '.'; // a page may declare any nonsense as its language
  }
}

const universal: FigureLanguage = {
  decimalMark: '.',
  groupsBySpace: false,
  numerals: {
    cardinals: {},
    magnitudes: {},
    fractions: {},
    halves: {},
    articles: [],
    ofOne: [],
    partitives: [],
    twenties: [],
    joiners: [],
    vague: [],
    prefixes: [],
    compound: false,
  },
  percent: { percent: [], point: [], basisPoint: [] },
  currencies: {},
  weakCurrencies: [],
  units: {},
  notSymbols: [],
  nouns: {
    capitalised: false,
    plurals: [],
    irregular: [],
    unchanged: [],
    attributes: [],
    singular: [],
    stops: [],
    eitherWay: [],
    links: [],
    of: [],
    determiners: [],
    casualties: null,
    numberOf: [],
    orSo: [],
  },
  hedges: [],
  dates: {
    months: [],
    weekdays: [],
    of: [],
    beforeYear: [],
    aroundYear: [],
    afterYear: [],
    afterClock: [],
    partsOfDay: [],
    afterDuration: [],
    beforeDuration: [],
  },
  ages: { before: [], after: [], copulas: [], people: [], limits: [] },
  joins: { to: [], or: [], and: [], between: [], from: [], spanning: [], changes: [], each: [] },
  ratios: {
    outOf: [],
    times: [],
    comparisons: [],
    multiples: {},
    afterPart: [],
    beforeHalf: [],
    fold: [],
  },
  ordinals: { endings: [], words: [] },
  points: { words: [], indices: [], polls: [] },
  temperatures: { words: [], before: [] },
  prices: { words: [], before: [] },
  scales: [],
  backward: [],
  ranks: [],
  votes: [],
  labels: [],
  idioms: [],
  streets: [],
  sources: {
    nouns: [],
    verbs: [],
    acts: [],
    before: [],
    pronouns: [],
    afterNoun: [],
    auxiliaries: [],
    clauses: [],
    relatives: [],
    notInSubject: [],
    studies: { nouns: [], verbs: [], before: [], articles: [] },
  },
};
