import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyse-page';
import { hide } from './hide';
import { paint } from './paint';
import { setOwn } from './set-own';

/**
 * Shows what the settings ask for on the page; aborting the signal gives it back as it was.
 * `restored` are elements that the reader wants to see all the same.
 */
export function show(
  document: Document,
  page: AnalysedPage,
  settings: Settings,
  restored: WeakSet<Element>,
  signal: AbortSignal,
): void {
  const boilerplate = settings.boilerplate ? page.boilerplate : [];
  setOwn(document.documentElement, 'data-sourcelight', 'on', signal);
  hide(
    document,
    boilerplate.filter(({ element }) => !restored.has(element)),
    signal,
  );
  paint(page, settings, signal);
}
