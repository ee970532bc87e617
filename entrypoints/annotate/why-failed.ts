import type { PageState } from '../../lib/extension/messages';
import { PageTooLarge } from '../../lib/page/too-large';
import { isCutOff } from './take-over';

/** How a page stands after something was thrown while it was read. */
export function whyFailed(error: unknown): PageState {
  if (error instanceof PageTooLarge) return { status: 'too-large' };
  return isCutOff() ? { status: 'off' } : { status: 'failed', error: String(error) };
}
