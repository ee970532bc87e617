/** Milliseconds without a change after which a page counts as settled. */
const QUIET = 250;

/** A page that never settles is looked at all the same after this many milliseconds, … */
const IMPATIENCE = 2_000;

/** … and ever more seldom, up to this, so that a ticker cannot keep us busy. */
const LONGEST = 60_000;

/**
 * Calls back when the page's own text has changed and settled, until the signal aborts. Changes
 * inside what we hid do not count. Attributes are not watched, so our own never call back.
 */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let patience = IMPATIENCE;

  function look(): void {
    timer = undefined;
    // Each look at a page that would not settle doubles the wait for the next.
    patience = performance.now() - since >= patience ? Math.min(2 * patience, LONGEST) : IMPATIENCE;
    changed();
  }

  const observer = new MutationObserver((records) => {
    if (!records.some(matters)) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(QUIET, since + patience - now)));
  });
  // Not the body: some sites put in a new one.
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** What we hid ourselves; an empty value is a page's own attribute, put out of action. */
const HIDDEN = '[data-sourcelight-hidden]:not([data-sourcelight-hidden=""])';

/** A change of text that a reader can see. */
function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element =
    target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  if (!element || element.closest(HIDDEN)) return false;
  return type === 'characterData' || [...addedNodes, ...removedNodes].some(hasText);
}

const hasText = (node: Node): boolean => /\S/.test(node.textContent ?? '');
