import type { Span } from '../../span';

/** A number as it stands in a text, with nothing around it: "5.9 million", "two-thirds". */
export interface Numeral extends Span {
  value: number;
  /** What its magnitude words multiply by: 1,000,000 in "5.9 million"; 1 without them. */
  scale: number;
  /** How it is written: "5", "five", "a fifth" or "3/4", "fivefold" or "twice". */
  form: 'digits' | 'words' | 'fraction' | 'multiple';
}
