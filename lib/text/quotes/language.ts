/** What the quotation recognisers must know of a language. */
export interface QuotationLanguage {
  /** Cue verbs in the forms in which they report speech: "said", "says". */
  cues: readonly string[];
}
