/** What the choice of key points must know of a language. */
export interface KeyPointLanguage {
  /** Words too common to say what a sentence is about. */
  stopWords: readonly string[];
}
