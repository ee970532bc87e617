/** Calls back when the page has moved to another address without loading, until the signal aborts. */
export function watchAddress(document: Document, moved: () => void, signal: AbortSignal): void {
  let address = pageOf(document.location);
  const look = () => {
    const now = pageOf(document.location);
    if (now === address) return;
    address = now;
    moved();
  };
  navigation.addEventListener('navigatesuccess', look, { signal });
}

/** The address without its fragment, which only names a place within the page. */
const pageOf = ({ href }: Location): string => href.split('#', 1)[0] ?? href;
