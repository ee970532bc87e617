import type { Article } from './article';
import type { Span } from './span';

/** Words of somebody else: direct (all in quotation marks), indirect (paraphrased) or mixed. */
export interface Quotation {
  type: 'direct' | 'mixed' | 'indirect';
  /** One span a piece: "A," she said. "B." has two. */
  content: Span[];
  /** The words that report: "said", "according to". */
  cue: Span | null;
  /** Who says it, as written there: "he". */
  source: Span | null;
  /** Index into `speakers`; null where it is unclear. */
  speaker: number | null;
  /** 0 to 1. */
  confidence: number;
}

export interface Speaker {
  /** The longest name with its titles that the article gives, or the phrase of an unnamed source. */
  name: string;
  /** An apposition, as written. */
  role: string | null;
  named: boolean;
  mentions: Span[];
  /** Indices into `quotes`. */
  quotes: number[];
  /** Indices into `figures`. */
  figures: number[];
  /** How many words of this speaker are quoted, indirect speech included. */
  words: number;
}

export type FigureKind = 'count' | 'percent' | 'money' | 'quantity' | 'range' | 'ratio' | 'other';

export interface Figure extends Span {
  kind: FigureKind;
  /** A plain number, or both ends of a range. Shares keep their percent: 70 for "70 %". */
  value: number | [number, number];
  /** ISO 4217 for money, "%" or "percentage point", CLDR-style English singular, or the counted noun. */
  unit: string | null;
  /** What it counts or is a share of. */
  of: Span | null;
  hedge: string | null;
  citedBy: { source: Span; speaker: number | null } | null;
  /** Index of the figure that gives the same measure in another unit. */
  sameAs: number | null;
  /** The two differ by more than a rounding can explain. */
  disagrees: boolean;
}

export interface KeyPoint {
  text: string;
  from: 'publisher' | 'extracted';
  /** Among the extracted ones, 1 for the best; null for the publisher's. */
  rank: number | null;
  /** The sentence of the story it is, or that backs it. */
  sentence: Span | null;
  /** Whom an opening pronoun means. */
  subject: string | null;
  because: string[];
}

export interface Detection {
  article: boolean;
  /** 0 to 1. */
  score: number;
  reasons: string[];
}

export interface HiddenBlock {
  rule: string;
  selector: string;
  /** Its first 80 characters. */
  text: string;
}

/** What the text of an article says, as plain JSON. */
export interface Findings {
  quotes: Quotation[];
  figures: Figure[];
  speakers: Speaker[];
  keyPoints: KeyPoint[];
}

/** Everything Sourcelight knows of one page, as plain JSON. */
export interface Analysis extends Findings {
  detection: Detection;
  article: Article;
  hidden: HiddenBlock[];
}
