/** The meta elements of a page: their first content by name, lower case. */
export type Metas = ReadonlyMap<string, string>;

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The content of the first of these names that the page gives. */
export function metaContent(metas: Metas, names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content) return content;
  }
  return null;
}
