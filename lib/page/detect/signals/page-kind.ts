import type { Evidence } from '../evidence';
import type { Signal } from '../signal';
import { statesArticle } from './stated-article';

interface PageKind {
  name: string;
  reason: string;
  /** schema.org and og: types of such pages. */
  types: string[];
  /** Words that name them in an address, in the languages of the web. */
  words: string[];
  /** Words that may as well name a section of a newspaper. */
  hints: string[];
}

/** Such a page is no article even when its metadata says so. */
const expected = -6;
const hintMeasure = 0.3;

/** A signal that a page states, or is addressed as, something else than an article. */
export function pageKind({ name, reason, types, words, hints }: PageKind): Signal {
  const states = ({ metadata }: Evidence) =>
    types.some((type) => metadata.types.includes(type) || metadata.ogType === type);
  const names = ({ address: { host, names } }: Evidence) =>
    words.some((word) => names.has(word) || host.includes(word)) ||
    hints.some((word) => host.includes(word));
  const hinted = ({ address }: Evidence) => hints.some((word) => address.names.has(word));
  const measure = (evidence: Evidence): number => {
    if (names(evidence) || (states(evidence) && !statesArticle(evidence))) return 1;
    return hinted(evidence) ? hintMeasure : 0;
  };
  return { name, expected, measure, reason: () => reason };
}
