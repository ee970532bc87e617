/** What the address of a page tells. */
export interface Address {
  /** Parts of the path, a start file at its end left out: 0 for a home page. */
  depth: number;
  /** Words of the longer of the last two parts: "prices-rise-again" has three. */
  slugWords: number;
  /** Has a year with a month, as in /2024/07/. */
  dated: boolean;
  /** Has a number of five digits or more in one of the last two parts. */
  numbered: boolean;
  /** Labels of the host before its name: "forum" of forum.example.org. */
  host: string[];
  /** Parts of the path, and the words of its short parts, lower case. */
  names: string[];
  /** Words of the last part. */
  slug: string[];
}

/** A longer slug is a headline, and a headline may well be about videos. */
const mostWordsOfName = 3;

/** Reads an address such as `document.URL`; one that is not http(s) tells nothing. */
export function readAddress(address: string): Address {
  const [scheme = '', , host = '', ...path] = withoutQuery(address).toLowerCase().split('/');
  const parts = scheme.startsWith('http') ? pathParts(path) : ['unknown'];
  const names = [...parts];
  let before: string[] = [];
  let slug: string[] = [];
  for (const part of parts) {
    before = slug;
    slug = part.split(betweenWords).filter(Boolean);
    if (slug.length <= mostWordsOfName) names.push(...slug);
  }
  return {
    depth: parts.length,
    slugWords: Math.max(before.length, slug.length),
    dated: datePath.test(parts.join('/')),
    numbered: longNumber.test(parts.slice(-2).join('/')),
    host: host.split('.').slice(0, -2),
    names,
    slug,
  };
}

/** What stands between words; the class \p{L} would take longer to compile than all this to run. */
const betweenWords = /[-_.,+:;!~'()\d\s]+/;
const datePath = /(?:19|20)\d\d[-/_]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[-/_]|\d\d|$)/;
const longNumber = /\d{5}/;

const withoutQuery = (address: string): string => address.split('?', 1)[0]?.split('#', 1)[0] ?? '';

function pathParts(path: string[]): string[] {
  const parts = path.filter(Boolean);
  const coded = parts.some((part) => part.includes('%'));
  const readable = coded ? parts.map(decoded) : parts;
  const [start] = readable.at(-1)?.split('.') ?? [];
  return start && startFiles.includes(start) ? readable.slice(0, -1) : readable;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const startFiles = ['default', 'home', 'index', 'start'];
