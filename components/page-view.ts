import type { Analysis, Detection } from '../lib/text/analysis';

/** How the page in a tab stands. */
export type PageView =
  | { status: 'reading' }
  /** Indices into `analysis.hidden` of the blocks that were brought back, and of those hidden or back for good. */
  | { status: 'annotated'; analysis: Analysis; restored: number[]; lasting: number[] }
  | { status: 'off' }
  | { status: 'empty' }
  | { status: 'too-large' }
  | { status: 'failed'; error: string }
  /** An article that is annotated only when the reader asks. */
  | { status: 'waiting' }
  | { status: 'not-article'; detection: Detection }
  | { status: 'cannot-run' }
  | { status: 'needs-permission' };

/** What can be switched on the page. */
export type Feature = 'boilerplate' | 'quotations' | 'sources' | 'figures' | 'keyPoints';

/** How the switches stand. */
export interface Switches extends Record<Feature, boolean> {
  on: boolean;
  /** The page's host name, and whether Sourcelight is on there; null where there is no site. */
  site: { host: string; on: boolean } | null;
}
