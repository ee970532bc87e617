/** What a page says of itself to search engines and social networks. */
export interface Metadata {
  /** schema.org types of what the page is about (JSON-LD, microdata); the items of lists are left out. */
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
const mostThings = 40;

function linkedData(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].slice(0, 10).flatMap((script) => {
    const text = script.textContent ?? '';
    return typesOf(text.length > longestLinkedData ? firstType(text) : parsed(text));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return firstType(text);
  }
}

const firstType = (text: string): unknown => ({
  '@type': /"@type"\s*:\s*"(\w+)"/.exec(text)?.[1],
});

function typesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, mostThings).flatMap(typesOf);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Record<string, unknown>;
  const own = [thing['@type']].flat().filter((type) => typeof type === 'string');
  return [...own.map(shortType), ...typesOf(thing['@graph']), ...typesOf(thing.mainEntity)];
}

function microdata(document: Document): string[] {
  const items = document.querySelectorAll('[itemscope][itemtype]:not([itemprop])');
  return [...items]
    .slice(0, mostThings)
    .map((item) => shortType(item.getAttribute('itemtype') ?? ''));
}

const shortType = (type: string): string => type.split(/[/#:]/).at(-1) ?? '';
