import type { Evidence } from '../evidence';
import type { Signal } from '../signal';

const named = /^(?:liveblog|livestream|liveticker|newsticker|ticker)$/;
/** "live" is also where people live, so it has to stand as a label. */
const capitals = /\bLIVE\b/;
const label =
  /\blive(?::|[ -](?:blog|ticker|updates?|coverage)\b)|\b(?:live|news-?)?(?:blog|ticker)\b(?=:)|^live\b|\bnews-?ticker\b|\bliveticker\b/i;
const fewStamps = 3;

const isLabelled = (text: string): boolean => capitals.test(text) || label.test(text);

const isNamed = ({ address, title, headline, liveHeading }: Evidence): boolean =>
  liveHeading ||
  address.names.has('live') ||
  address.slug.some((word) => named.test(word)) ||
  isLabelled(title) ||
  isLabelled(headline);

/** Live blogs and tickers: many small posts, each with its time. */
export const liveBlog: Signal = {
  name: 'live-blog',
  expected: -8,
  measure: (evidence) =>
    evidence.metadata.types.includes('LiveBlogPosting') ||
    isNamed(evidence) ||
    evidence.prose.stamped >= fewStamps
      ? 1
      : 0,
  reason: () => 'live blog or ticker',
};
