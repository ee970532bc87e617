/** What the address of a page tells. */
export interface Address {
  /** Parts of the path, a start file at its end left out: 0 for a home page. */
  depth: number;
  /** Words of the longer of the last two parts: "prices-rise-again" has three. */
  slugWords: number;
  /** Has a year with a month, as in /2024/07/. */
  dated: boolean;
  /** Digits of the longest number in the last two parts. */
  numberLength: number;
  /** Labels of the host before its name: "forum" of forum.example.org. */
  host: string[];
  /** Short parts of the path and their words, lower case. */
  names: Set<string>;
  /** Words of the last part. */
  slug: string[];
}

/** Reads an address; one that is not http(s) tells nothing. */
export function readAddress(address: string): Address {
  const url = /^https?:/.test(address) ? new URL(address) : null;
  const parts = url ? pathParts(url.pathname) : [];
  const last = parts.slice(-2);
  return {
    depth: url ? parts.length : 1,
    slugWords: Math.max(0, ...last.map((part) => wordsOf(part).length)),
    dated: datePath.test(parts.join('/')),
    numberLength: Math.max(0, ...last.map(longestNumber)),
    host: url ? url.hostname.split('.').slice(0, -2) : [],
    names: namesIn(parts),
    slug: wordsOf(parts.at(-1) ?? ''),
  };
}

const datePath = /(?:19|20)\d\d[-/_]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[-/_]|\d\d|$)/;
const startFile = /^(?:index|default|home|start)(?:\.\w+)?$/;

function pathParts(path: string): string[] {
  const parts = decoded(path).toLowerCase().split('/').filter(Boolean);
  return startFile.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const wordsOf = (part: string): string[] => part.split(/[^\p{L}]+/u).filter(Boolean);

const longestNumber = (part: string): number =>
  Math.max(0, ...(part.match(/\d+/g) ?? []).map((digits) => digits.length));

/** A longer slug is a headline, and a headline may well be about videos. */
const mostWordsOfName = 3;

function namesIn(parts: string[]): Set<string> {
  const short = parts.map(wordsOf).filter((words) => words.length <= mostWordsOfName);
  return new Set([...parts, ...short.flat()]);
}
