import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyser';
import type { Boilerplate } from '../../lib/page/read-page';
import { hide } from './hide';
import { paint } from './paint';
import { setOwn } from './set-own';

/**
 * Hides and paints on the page what the settings ask for; aborting the signal gives it back as it
 * was. `blocks` are those to hide where boilerplate is.
 */
export function mark(
  page: AnalysedPage,
  settings: Settings,
  blocks: readonly Boilerplate[],
  signal: AbortSignal,
): void {
  signal.addEventListener('abort', setOwn(document.documentElement, 'data-sourcelight', 'on'));
  hide(document, settings.boilerplate ? blocks : [], signal);
  paint(page, settings, signal);
}
