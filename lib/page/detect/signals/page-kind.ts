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
export const pageKind = ({ name, reason, types, words, hints }: PageKind): Signal => ({
  name,
  expected,
  measure: (evidence) => {
    const { host, names } = evidence.address;
    if (share(words, names) || share(words, host) || share(hints, host)) return 1;
    if (states(types, evidence) && !statesArticle(evidence)) return 1;
    return share(hints, names) ? hintMeasure : 0;
  },
  reason: () => reason,
});

const share = (known: string[], found: string[]): boolean =>
  found.some((word) => known.includes(word));

const states = (known: string[], { metadata: { types, ogType } }: Evidence): boolean =>
  share(known, types) || known.includes(ogType);
