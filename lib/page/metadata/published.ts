import { type JsonLd, namesIn } from './json-ld';
import { type Metas, metaContent } from './meta-content';

const names = [
  'article:published_time',
  'datePublished',
  'og:published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

/** When the article was published, as ISO 8601, as far as the page, or its part `root`, gives it. */
export function publishedOf(root: ParentNode, metas: Metas, data: JsonLd | null): string | null {
  return (
    isoDate(metaContent(metas, names)) ??
    isoDate(namesIn(data?.datePublished)[0]) ??
    shownBy(root, '[itemprop="datePublished"]') ??
    shownBy(root, 'article time[datetime], main time[datetime]') ??
    shownBy(root, 'time[datetime]')
  );
}

const shownBy = (root: ParentNode, selector: string): string | null =>
  isoDate(root.querySelector(selector)?.getAttribute('datetime'));

function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim();
  if (!text) return null;
  if (/^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(text)) return text.replace(' ', 'T');
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
