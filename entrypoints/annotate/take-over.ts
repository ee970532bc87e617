import { isCutOff } from '../../lib/extension/is-cut-off';
import { sweep } from './sweep';

/** What a new annotator calls out. A page may call too: it is believed only by who is cut off. */
const NEWCOMER = 'sourcelight-newcomer';

/**
 * After an update the scripts of the old version stay in open tabs, cut off from the browser. They
 * hear when a new annotator comes, and leave the page to it.
 */
export function takeOver(document: Document, leave: () => void): void {
  document.dispatchEvent(new Event(NEWCOMER));
  sweep(document);
  const listener = () => {
    if (!isCutOff()) return;
    document.removeEventListener(NEWCOMER, listener);
    leave();
  };
  document.addEventListener(NEWCOMER, listener);
}
