import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyser';
import type { Span } from '../../lib/text/span';
import { type Explainer, explain } from './explain';
import { watchReadingPlace } from './reading-place';
import { showStrip } from './strip';

/** What happens on a marked page that concerns others than the page. */
export interface Reader {
  /** The reader wants to go to this place of the story. */
  jump(to: Span): void;
  /** The reader has this block of the story before their eyes. */
  place(block: Span): void;
}

/** Gives the reader of a marked page the means to find and understand the evidence, until aborted. */
export function assist(
  page: AnalysedPage,
  settings: Settings,
  reader: Reader,
  signal: AbortSignal,
): Explainer {
  if (settings.strip) showStrip(page, settings, reader.jump, signal);
  watchReadingPlace(page, reader.place, signal);
  return explain(page, settings, reader.jump, signal);
}
