/** What a page says of itself to search engines and social networks. */
export interface Metadata {
  /** schema.org types of what the page is about (JSON-LD, else microdata); list items left out. */
  types: string[];
  /** og:type in lower case, '' where there is none. */
  ogType: string;
  /** Gives a time of publication. */
  published: boolean;
}

/** Reads the metadata; broken JSON-LD is read as far as its first type. */
export function readMetadata(document: Document): Metadata {
  const linked = linkedData(document);
  return {
    types: linked.length > 0 ? linked : microdata(document),
    ogType: property(document, 'og:type'),
    published: property(document, 'article:published_time') !== '',
  };
}

const property = (document: Document, name: string): string =>
  document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.toLowerCase() ?? '';

/** Longer ones hold a whole catalogue: not worth the parse. */
const longestLinkedData = 100_000;
const mostScripts = 10;
const mostThings = 40;

function linkedData(document: Document): string[] {
  const types: string[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < mostScripts; i++) {
    const text = scripts[i]?.textContent ?? '';
    addTypes(text.length > longestLinkedData ? firstThing(text) : parsed(text), types);
  }
  return types;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return firstThing(text);
  }
}

const firstThing = (text: string): unknown => ({
  '@type': /"@type"\s*:\s*"(\w+)"/.exec(text)?.[1],
});

/** Adds the types of a thing or a list of things; of a thing's parts, only of what it is about. */
function addTypes(value: unknown, types: string[]): void {
  if (typeof value !== 'object' || value === null || types.length >= mostThings) return;
  if (Array.isArray(value)) {
    for (const item of value) addTypes(item, types);
    return;
  }
  const { '@type': type, '@graph': graph, mainEntity } = value as Record<string, unknown>;
  for (const name of Array.isArray(type) ? type : [type]) {
    if (typeof name === 'string') types.push(shortType(name));
  }
  addTypes(graph, types);
  addTypes(mainEntity, types);
}

function microdata(document: Document): string[] {
  const types: string[] = [];
  const items = document.querySelectorAll('[itemscope][itemtype]:not([itemprop])');
  for (let i = 0; i < items.length && i < mostThings; i++) {
    types.push(shortType(items[i]?.getAttribute('itemtype') ?? ''));
  }
  return types;
}

/** "https://schema.org/NewsArticle" is a NewsArticle. */
const shortType = (type: string): string => type.slice(type.lastIndexOf('/') + 1);
