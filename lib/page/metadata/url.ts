/** The address of the article: the canonical one where it is of the same site, else the page's own. */
export function urlOf(document: Document): string | null {
  const own = parse(document.URL, undefined);
  const href = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  const canonical = href ? parse(href, document.baseURI) : null;
  if (canonical && (!own || siteOf(canonical) === siteOf(own))) return canonical.href;
  return own?.href ?? null;
}

function parse(address: string, base: string | undefined): URL | null {
  try {
    const url = new URL(address, base === 'about:blank' ? undefined : base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Its host without "www." or "m.". */
const siteOf = (url: URL): string => url.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
