import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyse-page';
import type { Span } from '../../lib/text/span';
import { type Explainer, explain } from './explain';
import { hide } from './hide';
import { paint } from './paint';
import { watchReadingPlace } from './reading-place';
import { setOwn } from './set-own';
import { showStrip } from './strip';

/** What the shown page asks of whoever shows it. */
export interface Reader {
  /** The reader wants to go to this place of the story. */
  jump(to: Span): void;
  /** The reader has this block of the story before their eyes. */
  place(block: Span): void;
}

/**
 * Shows what the settings ask for on the page; aborting the signal gives it back as it was.
 * `restored` are elements that the reader wants to see all the same.
 */
export function show(
  page: AnalysedPage,
  settings: Settings,
  restored: WeakSet<Element>,
  reader: Reader,
  signal: AbortSignal,
): Explainer {
  const boilerplate = settings.boilerplate ? page.boilerplate : [];
  const hidden = boilerplate.filter(({ element }) => !restored.has(element));
  setOwn(document.documentElement, 'data-sourcelight', 'on', signal);
  hide(document, hidden, signal);
  paint(page, settings, signal);
  if (settings.strip) showStrip(page, settings, reader.jump, signal);
  watchReadingPlace(page, reader.place, signal);
  return explain(page, settings, reader.jump, signal);
}
