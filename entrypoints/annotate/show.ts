import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyse-page';
import { hide } from './hide';
import { paint } from './paint';
import { setOwn } from './set-own';

/** Shows what the settings ask for on the page; aborting the signal gives it back as it was. */
export function show(
  document: Document,
  page: AnalysedPage,
  settings: Settings,
  signal: AbortSignal,
): void {
  setOwn(document.documentElement, 'data-sourcelight', 'on', signal);
  hide(document, settings.boilerplate ? page.boilerplate : [], signal);
  paint(page, settings, signal);
}
