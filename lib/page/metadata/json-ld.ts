/** What a page says of itself as schema.org data; any field may be anything. */
export type JsonLd = Record<string, unknown>;

const articleType = /article|posting|report|story|review/i;
const LONGEST_SCRIPT = 500_000;

/** The first article among the page's JSON-LD scripts. */
export function jsonLdArticle(document: Document): JsonLd | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return null;
}

function parse(json: string): unknown {
  if (json.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function articleIn(value: unknown, depth: number): JsonLd | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  const values = Array.isArray(value) ? value : [];
  for (const item of values) {
    const found = articleIn(item, depth + 1);
    if (found) return found;
  }
  const record = value as JsonLd;
  if (articleType.test(String(record['@type'] ?? ''))) return record;
  return articleIn(record['@graph'] ?? record.mainEntity, depth + 1);
}

/** A string, or the `name` of an object, or those of a list. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'object' && value !== null) return namesIn((value as JsonLd).name);
  return [];
}
