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
  const candidates = [
    metaContent(metas, names),
    namesIn(data?.datePublished)[0],
    root.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
    root.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime'),
    root.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  for (const candidate of candidates) {
    const date = candidate ? isoDate(candidate.trim()) : null;
    if (date) return date;
  }
  return null;
}

function isoDate(text: string): string | null {
  if (/^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(text)) return text.replace(' ', 'T');
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
