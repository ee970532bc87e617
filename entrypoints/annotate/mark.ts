import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyse-page';
import { hide } from './hide';
import { paint } from './paint';
import { setOwn } from './set-own';

/**
 * Hides and paints on the page what the settings ask for; aborting the signal gives it back as it
 * was. `restored` are elements that the reader wants to see all the same.
 */
export function mark(
  page: AnalysedPage,
  settings: Settings,
  restored: WeakSet<Element>,
  signal: AbortSignal,
): void {
  const boilerplate = settings.boilerplate ? page.boilerplate : [];
  const hidden = boilerplate.filter(({ element }) => !restored.has(element));
  setOwn(document.documentElement, 'data-sourcelight', 'on', signal);
  hide(document, hidden, signal);
  paint(page, settings, signal);
}
