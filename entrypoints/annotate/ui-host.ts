import style from '../../components/card/card.css?inline';

/**
 * The one element that we add to a page: at the end of `<html>`, with a closed shadow root where no
 * style of the page reaches. It stands only while there is something in it.
 */
let host: HTMLElement | null = null;
let root: ShadowRoot | null = null;

/** Shows an element of ours on the page, until the signal aborts. */
export function putOnPage(element: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (!host?.isConnected || !root) ({ host, root } = standUp());
  root.append(element);
  signal.addEventListener('abort', () => {
    element.remove();
    if (root?.childElementCount === 0) host?.remove();
  });
}

/** Is this node our host, as a listener of the page sees it? */
export const isUi = (node: unknown): boolean => node !== null && node === host;

function standUp(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('sourcelight-ui');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  return { host, root };
}
