/** What the choice of key points must know of a language. All words in lower case. */
export interface KeyPointLanguage {
  /** Words too common to say what a sentence is about. */
  stopWords: readonly string[];
  /** Pronouns of persons that point back when they open a sentence: "he". */
  pronouns: readonly string[];
  /** Those of them that mean one person, whatever stands near: "he", not "they". */
  singularPronouns: readonly string[];
  /** Words of a writer or witness who speaks for himself: "we", "my". */
  firstPerson: readonly string[];
  /** Words that tie a sentence to the one before when they open it: "but", "this". */
  connectives: readonly string[];
}
