import { isCutOff } from '../../lib/extension/is-cut-off';
import type { PageState } from '../../lib/extension/messages';
import { isTooLarge } from '../../lib/page/too-large';

/** How a page stands after something was thrown while it was read. */
export function whyFailed(error: unknown): PageState {
  if (isTooLarge(error)) return { status: 'too-large' };
  return isCutOff() ? { status: 'off' } : { status: 'failed', error: String(error) };
}
