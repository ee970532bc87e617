/** What a word can be, as far as reading an attribution needs to know. */
export type WordClass =
  | 'adverb'
  | 'article'
  | 'asWord'
  | 'auxiliary'
  | 'be'
  | 'circumstance'
  | 'clock'
  | 'complementiser'
  | 'conditional'
  | 'conjunction'
  | 'contrast'
  | 'date'
  | 'female'
  | 'frequency'
  | 'genitive'
  | 'infinitiveMark'
  | 'likeness'
  | 'male'
  | 'medium'
  | 'modal'
  | 'naming'
  | 'negation'
  | 'neuter'
  | 'numeral'
  | 'objectPronoun'
  | 'organisation'
  | 'particle'
  | 'plural'
  | 'possessive'
  | 'preposition'
  | 'pronoun'
  | 'reflexive'
  | 'relative'
  | 'role'
  | 'subjunctive'
  | 'subordinator'
  | 'summary'
  | 'thinking'
  | 'time'
  | 'title'
  | 'vague'
  | 'verb';

/**
 * What a verb reports: words of any kind, a claim that follows it, an opinion of its object
 * ("criticized the plan"), or only what stands between quotation marks ("slammed it as ...").
 */
export type Reports = 'speech' | 'claim' | 'judgement' | 'marked';

/** A verb that reports speech, in all its forms (lower case). */
export interface ReportingVerb {
  reports: Reports;
  /** "says", "said": what follows a subject. */
  finite: readonly string[];
  /** "say": after "to", "will", "did". */
  infinitive: readonly string[];
  /** "said": after "has"; after "was" it is passive. */
  participle: readonly string[];
  /** "saying". */
  gerund: readonly string[];
  /** Forms that are as often nouns: "claims", "report". */
  nouns?: readonly string[];
  /** Words that may stand between it and its content: "called [for] talks". */
  particles?: readonly string[];
  /** It reports only with one of its particles: "called for", but not "called a taxi". */
  needsParticle?: boolean;
  /** Reports only a clause or marked words: "maintained that", but not "maintained the road". */
  needsClause?: boolean;
  /** Stands at the end of the clause: German "teilte ... mit". */
  prefix?: string;
  /** Takes the person spoken to as its object: "told reporters". */
  addressee?: boolean;
}

/** How words end that no list can hold. */
export interface WordEndings {
  adjective: readonly string[];
  adverb: readonly string[];
  gerund: readonly string[];
  past: readonly string[];
  /** Of a verb in the present behind a singular subject. */
  present?: readonly string[];
}

/** Names by which the gender of a person is known. */
export interface FirstNames {
  female: readonly string[];
  male: readonly string[];
}

/** What the quotation recognisers must know of a language. */
export interface QuotationLanguage {
  verbs: readonly ReportingVerb[];
  /** Nouns that report: "the claim that". */
  nouns: readonly string[];
  /** Phrases before a source: "according to". */
  accordingBefore: readonly string[];
  /** Words after a source: German "zufolge". */
  accordingAfter: readonly string[];
  /** How a story calls itself: "this article". */
  ownStory?: readonly string[];
  /** Before the source of a passive: "by". */
  agentMarks: readonly string[];
  words: Partial<Record<WordClass, readonly string[]>>;
  endings: WordEndings;
  /** What is written on to a word but is a word of its own: "'s", "'ve". */
  clitics: readonly string[];
  firstNames: FirstNames;
  /** A subject may stand after its verb in any clause, as in German. */
  verbSecond?: boolean;
  /** A reported clause follows a comma, as in German. */
  commaBeforeClause?: boolean;
}
