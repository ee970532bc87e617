/**
 * Calls back when the page has moved to another address without loading, until the signal aborts.
 * What it gives looks whether that has happened: a page may keep the browser's events from us, or
 * never be done with a navigation of its own.
 */
export function watchAddress(
  document: Document,
  moved: () => void,
  signal: AbortSignal,
): () => boolean {
  let address = pageOf(document.location);
  const look = () => {
    const now = pageOf(document.location);
    if (now === address) return false;
    address = now;
    moved();
    return true;
  };
  navigation.addEventListener('navigatesuccess', look, { signal });
  navigation.addEventListener('navigateerror', look, { signal });
  return look;
}

/** The address without its fragment, which only names a place within the page. */
const pageOf = ({ href }: Location): string => href.split('#', 1)[0] ?? href;
