import type { PageState } from '../../lib/extension/messages';
import { type Settings, startsByItself } from '../../lib/extension/settings';
import type { Detection } from '../../lib/text/analysis';

/** How a page stands that nobody asked for and that is left alone; null where it is not. */
export function whyLeft(detection: Detection, settings: Settings, host: string): PageState | null {
  if (!detection.article) return { status: 'not-article', detection };
  return startsByItself(settings, host) ? null : { status: 'waiting' };
}
