/** What the figure recognisers must know of a language. */
export interface FigureLanguage {
  /** The mark between a number's whole and its fraction. */
  decimalMark: '.' | ',';
}
