import type { Evidence } from '../evidence';
import type { Signal } from '../signal';

const names = ['liveblog', 'livestream', 'liveticker', 'newsticker', 'ticker'];
/** Sub-headings above the posts. */
const labels = ['live-blog', 'live-ticker', 'liveblog', 'liveticker'];
const fewStamps = 4;

/** Live blogs and tickers: many small posts, each with its time. */
export const liveBlog: Signal = {
  name: 'live-blog',
  expected: -8,
  measure: (evidence) => (isNamed(evidence) || isPosted(evidence) ? 1 : 0),
  reason: () => 'live blog or ticker',
};

const isNamed = ({ address, metadata, title }: Evidence): boolean =>
  metadata.types.includes('LiveBlogPosting') ||
  address.names.includes('live') ||
  names.some((name) => address.slug.includes(name)) ||
  isLabelled(title);

const isPosted = ({ posts }: Evidence): boolean =>
  posts.stamped >= fewStamps ||
  isLabelled(posts.headline) ||
  posts.subheadings.some((text) => labels.includes(text.toLowerCase()));

/** "live" is also what people do, so it has to stand as a label. */
const label =
  /\bLIVE\b|\b[Ll]ive(?::|[ -](?:[Bb]log|[Tt]icker|[Uu]pdates?|[Cc]overage)\b)|[Tt]icker:/;

function isLabelled(text: string): boolean {
  const lower = text.toLowerCase();
  return (lower.includes('live') || lower.includes('ticker')) && label.test(text);
}
