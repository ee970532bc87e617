/** The content of the first meta element of one of these names, in the order of the names. */
export function metaContent(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const selector = `meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i]`;
    for (const element of document.querySelectorAll(selector)) {
      const content = element.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}
