/** How a language writes numbers in words. All words in lower case. */
export interface NumeralLanguage {
  /** Words that are a number by themselves: "two", and "hundred" where it may stand alone. */
  cardinals: Readonly<Record<string, number>>;
  /** Words that multiply the number before them: "million", "dozen". */
  magnitudes: Readonly<Record<string, number>>;
  /** Parts of one: "third", "thirds". */
  fractions: Readonly<Record<string, number>>;
  /** "half": a part of one that may stand alone. */
  halves: Readonly<Record<string, number>>;
  /** Articles that stand for one in "a million", "a third". */
  articles: readonly string[];
  /** Words between a fraction and its unit: "a" in "half a mile", "of a". */
  ofOne: readonly string[];
  /** Words between a great number and what it counts, with their space: "de " in "5 millones de euros". */
  partitives: readonly string[];
  /** Tens that go on to nineteen: 60 in "soixante-quinze". */
  twenties: readonly number[];
  /** Words between the parts of one number: "two hundred and five", "two and a half". */
  joiners: readonly string[];
  /** Words that a hyphen joins to a number without making it a name: "sub-7". */
  prefixes: readonly string[];
  /** Words that leave a number open: "several million". */
  vague: readonly string[];
  /** Whether numbers are written together in one word: "dreiundzwanzig". */
  compound: boolean;
}

/** How a language names what it counts. */
export interface NounLanguage {
  /** Whether nouns begin with a capital. */
  capitalised: boolean;
  /** Endings of plurals. */
  plurals: readonly string[];
  /** Plurals without such an ending: "people". */
  irregular: readonly string[];
  /** Plurals that are no different from their singular, so that they may tell of a noun too: "staff". */
  unchanged: readonly string[];
  /** Nouns that are counted without a plural before another noun: "a 3 cylinder engine". */
  attributes: readonly string[];
  /** Endings of words that look like plurals and are none: "ss". */
  singular: readonly string[];
  /** Words after which no counted noun comes any more: "of", "were". */
  stops: readonly string[];
  /** Those of them that may come soon after a number all the same: "five wins", "two most popular". */
  eitherWay: readonly string[];
  /** Words between a share and its whole: "of". */
  of: readonly string[];
  /** Words before a noun that are no part of what it names: "the", "its". */
  determiners: readonly string[];
  /** Words that join adjectives before a noun: "and". */
  links: readonly string[];
  /** People whom a report says were "killed", "wounded", without a noun: the noun to count. */
  casualties: { words: readonly string[]; noun: string } | null;
  /** Words before a noun whose number follows later: "number of", "total of". */
  numberOf: readonly string[];
  /** Words between a number and its noun that say how exact it is: "or more". */
  orSo: readonly string[];
}

/** Words that make a number a date, a year or a time of day. */
export interface DateLanguage {
  months: readonly string[];
  weekdays: readonly string[];
  /** Words between a day, its month and its year: "of". */
  of: readonly string[];
  /** Words before a year: "in", "since". */
  beforeYear: readonly string[];
  /** Words before a year that is not quite known: "circa". */
  aroundYear: readonly string[];
  /** Words after a day or a year: "B.C.", "fiscal year". */
  afterYear: readonly string[];
  /** Words after a time of day: "a.m.", "o'clock". */
  afterClock: readonly string[];
  /** Parts of a day, after an hour in words or digits: "in the morning". */
  partsOfDay: readonly string[];
  /** Words after a duration that place it in time: "ago". */
  afterDuration: readonly string[];
  /** Words before a duration that place it in time: "last". */
  beforeDuration: readonly string[];
}

/** Words that make a number an age. */
export interface AgeLanguage {
  before: readonly string[];
  after: readonly string[];
  /** Before a number that nothing is counted by: "he was" in "when he was 67". */
  copulas: readonly string[];
  /** Who has an age, before `limits`: "children". */
  people: readonly string[];
  /** "under" in "children under 5". */
  limits: readonly string[];
}

/** Words for points, which measure an index or a lead in a poll, or are won in a game. */
export interface PointLanguage {
  words: readonly string[];
  /** Near points of an index: "Dow", "shares". */
  indices: readonly string[];
  /** Near points of a percentage: "poll". */
  polls: readonly string[];
}

/** Words that join two numbers or compare them. */
export interface JoinLanguage {
  /** Between the ends of a range: "to". */
  to: readonly string[];
  or: readonly string[];
  and: readonly string[];
  /** Before a range joined by `and`: "between". */
  between: readonly string[];
  /** Before the first of two numbers that are a change, not a range: "from". */
  from: readonly string[];
  /** Before a range joined by `to` all the same: "ranging from". */
  spanning: readonly string[];
  /** Before how far something moved, and then where `to`: "rose" in "rose $2 to $47". */
  changes: readonly string[];
  /** Says that two numbers belong to two things: "respectively". */
  each: readonly string[];
}

/** Words that make a number a ratio. */
export interface RatioLanguage {
  /** "in" of "one in five", "out of". */
  outOf: readonly string[];
  /** "times", before `comparisons`. */
  times: readonly string[];
  /** "as many", "more". */
  comparisons: readonly string[];
  /** "twice" and its value, before `comparisons`. */
  multiples: Readonly<Record<string, number>>;
  /** Words after "a third" without which it is an ordinal: "of". */
  afterPart: readonly string[];
  /** Words before "half" that make it no ratio: "first", "other". */
  beforeHalf: readonly string[];
  /** Ending of "ninefold". */
  fold: readonly string[];
}

/** How a report names who gives a figure. */
export interface SourceLanguage {
  /** What unnamed sources are called: "officials". */
  nouns: readonly string[];
  /** Verbs in the forms in which a source states a figure: "said", "estimates". */
  verbs: readonly string[];
  /** Cues of quotations after which the source only acts, and states no figure: "agreed". */
  acts: readonly string[];
  /** Words before a source: "according to". */
  before: readonly string[];
  /** Pronouns that may be a source: "he". */
  pronouns: readonly string[];
  /** Before such a verb: "is" in "is showing". */
  auxiliaries: readonly string[];
  /** Words that begin a clause, so that no subject goes on across them: "that". */
  clauses: readonly string[];
  /** Words that open a relative clause: "who". */
  relatives: readonly string[];
  /** Words that no subject holds: "was". */
  notInSubject: readonly string[];
  /** "in the latest poll": what is cited though it says nothing. */
  studies: {
    nouns: readonly string[];
    /** Verbs that report only with such a noun: "the poll has her leading". */
    verbs: readonly string[];
    before: readonly string[];
    articles: readonly string[];
  };
  /** Words that go on with such a noun before its verb: "familiar", "in". */
  afterNoun: readonly string[];
}

/** What the figure recognisers must know of a language. */
export interface FigureLanguage {
  /** The mark between a number's whole and its fraction. */
  decimalMark: '.' | ',';
  /** Whether a plain space may part thousands: "1 234 567". */
  groupsBySpace: boolean;
  numerals: NumeralLanguage;
  percent: {
    percent: readonly string[];
    point: readonly string[];
    basisPoint: readonly string[];
  };
  /**
   * Names of currencies by their ISO 4217 code; "cent" and "penny" by their own singular, since
   * they have no code and a text rarely says whose they are.
   */
  currencies: Readonly<Record<string, readonly string[]>>;
  /** Those of them that are common words too, so that only great amounts are money: "won". */
  weakCurrencies: readonly string[];
  /** Names of units by their CLDR-style English singular. */
  units: Readonly<Record<string, readonly string[]>>;
  /** Symbols of units that are common words: Spanish "ha". */
  notSymbols: readonly string[];
  nouns: NounLanguage;
  /** Before a number: "about", "at least". */
  hedges: readonly string[];
  dates: DateLanguage;
  ages: AgeLanguage;
  joins: JoinLanguage;
  ratios: RatioLanguage;
  ordinals: {
    /** Endings of an ordinal in digits: "st", "nd"; a full stop in German. */
    endings: readonly string[];
    words: readonly string[];
  };
  points: PointLanguage;
  /** What degrees are left out after: "temperatures", and then "to" right before the number. */
  temperatures: { words: readonly string[]; before: readonly string[] };
  /** What a currency is left out after: "price", and then "to" right before the number. */
  prices: { words: readonly string[]; before: readonly string[] };
  /** Before a level without a unit: "magnitude". */
  scales: readonly string[];
  /** Before a number that only refers back: "the" in "between the two". */
  backward: readonly string[];
  /** Before how many are the first or the last of a list: "top" in "the top 10". */
  ranks: readonly string[];
  /** Words that make "52-48" two counts, not a score: "voted". */
  votes: readonly string[];
  /** Nouns that make the number after them a name or a rank: "chapter", "No.". */
  labels: readonly string[];
  /** Phrases that begin with a number and count nothing: "one day". */
  idioms: readonly string[];
  /** Words after a number, and perhaps a name, that make it an address: "Street". */
  streets: readonly string[];
  sources: SourceLanguage;
}
