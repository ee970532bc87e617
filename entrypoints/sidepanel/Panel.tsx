import type { Settings } from '../../lib/extension/settings';
import { Popup } from '../popup/Popup';
import { useActiveTab } from './use-active-tab';

/** What the popup shows, beside the page, for whichever tab the reader looks at. */
export function Panel({ initial }: { initial: Settings }) {
  const tab = useActiveTab();
  return tab === undefined ? null : <Popup key={tab} tab={tab} initial={initial} panel={false} />;
}
