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

/** Reads an address such as `document.URL`; one that is not http(s) tells nothing. */
export function readAddress(address: string): Address {
  const [scheme = '', , host = '', ...path] = withoutQuery(address).toLowerCase().split('/');
  const parts = scheme.startsWith('http') ? pathParts(path) : ['unknown'];
  const words = parts.map(wordsOf);
  const last = words.slice(-2);
  return {
    depth: parts.length,
    slugWords: Math.max(0, ...last.map(({ length }) => length)),
    dated: datePath.test(parts.join('/')),
    numbered: longNumber.test(parts.slice(-2).join('/')),
    host: host.split('.').slice(0, -2),
    names: [...parts, ...words.filter(isName).flat()],
    slug: words.at(-1) ?? [],
  };
}

const withoutQuery = (address: string): string => address.split('?', 1)[0]?.split('#', 1)[0] ?? '';

const datePath = /(?:19|20)\d\d[-/_]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[-/_]|\d\d|$)/;
const longNumber = /\d{5}/;

function pathParts(path: string[]): string[] {
  const parts = path.filter(Boolean).map(decoded);
  const [start] = parts.at(-1)?.split('.') ?? [];
  return start && startFiles.includes(start) ? parts.slice(0, -1) : parts;
}

function decoded(part: string): string {
  try {
    return part.includes('%') ? decodeURIComponent(part) : part;
  } catch {
    return part;
  }
}

const startFiles = ['default', 'home', 'index', 'start'];

/** What stands between words; the class \p{L} would take longer to compile than all this to run. */
const betweenWords = /[-_.,+:;!~'()\d\s]+/;

const wordsOf = (part: string): string[] => part.split(betweenWords).filter(Boolean);

/** A longer slug is a headline, and a headline may well be about videos. */
const mostWordsOfName = 3;

const isName = (words: string[]): boolean => words.length <= mostWordsOfName;
