import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/page/detect';
import { documentOf } from '../../evaluate/page';

const sentence =
  'The council voted on Tuesday to raise the harbour wall by two metres, after three floods in as many winters had reached the market.';
const quotation = `“${sentence}” said the mayor, who had opposed the plan until the storm of last November.`;
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${i % 2 ? sentence : quotation}</p>`).join('');
const newsArticle =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour wall"}</script>';
const title =
  '<title>Harbour wall to be raised by two metres after three floods - The Example</title>';
const address = 'https://news.example.org/local/harbour-wall-to-be-raised-after-three-floods';

const page = (head: string, body: string, url = address): Document =>
  documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);

const card =
  '<article><h3><a href="/a">Wall to be raised</a></h3><p>Three floods were enough.</p></article>';

describe('one article', () => {
  const articles: Record<string, Document> = {
    'with metadata': page(title + newsArticle, `<h1>Harbour wall</h1>${paragraphs(8)}`),
    'without any metadata': page(title, `<h1>Harbour wall</h1><div>${paragraphs(8)}</div>`),
    'with its prose in plain boxes': page(
      title + newsArticle,
      `<div>${Array.from({ length: 8 }, () => `<div>${quotation}</div>`).join('')}</div>`,
    ),
    'with its prose between line breaks': page(
      title + newsArticle,
      `<div>${Array.from({ length: 8 }, () => quotation).join('<br><br>')}</div>`,
    ),
    'with sixty cards below it': page(
      title + newsArticle,
      `<article><h1>Harbour wall</h1>${paragraphs(10)}</article>${card.repeat(60)}`,
    ),
    'behind a paywall': page(
      `${title}${newsArticle}<meta property="article:published_time" content="2024-05-01T10:00Z">`,
      `<article><h1>Harbour wall</h1><figure></figure>${paragraphs(2)}</article>`,
    ),
    'in Japanese': page(
      `<title>港の壁を二メートル高くすることに決定、三度の洪水を受けて町議会が可決</title>${newsArticle}`,
      `<div>${'<p>町議会は火曜日、三度の冬に三度の洪水があったことを受けて、港の壁を二メートル高くすることを決めた。「もう十分に待った」と町長は述べた。</p>'.repeat(8)}</div>`,
      'https://news.example.org/article/1234567',
    ),
    'about videos': page(
      title + newsArticle,
      paragraphs(8),
      'https://news.example.org/local/the-video-that-everyone-in-the-harbour-watched',
    ),
    'about where people live': page(
      '<title>Where the people of the harbour live, and why they stay - The Example</title>' +
        newsArticle,
      paragraphs(8),
    ),
  };
  test.each(Object.entries(articles))('%s', (_, document) => {
    expect(detect(document)).toMatchObject({ article: true });
  });
});

describe('no article', () => {
  const live = title.replace('Harbour', 'LIVE: harbour');
  const stamped = Array.from({ length: 8 }, (_, i) => `<h2>1${i}.30: News</h2><p>${quotation}</p>`);
  const others: Record<string, Document> = {
    'a live blog, though its metadata says so': page(live + newsArticle, paragraphs(20)),
    'a ticker told by the times of its posts': page(title + newsArticle, stamped.join('')),
    'a front': page('<title>News - The Example</title>', card.repeat(60), 'https://example.org/'),
    'a section with full posts': page(
      '<title>Local - The Example</title>',
      `<article><h2>Wall</h2><time></time>${paragraphs(3)}</article>`.repeat(12),
      'https://example.org/local',
    ),
    'a video page': page(title + newsArticle, paragraphs(3), 'https://example.org/video/a-wall'),
    'an imprint': page(title + newsArticle, paragraphs(8), 'https://example.org/about/impressum'),
    'a gallery': page(title, paragraphs(4), 'https://example.org/pictures/the-wall-of-the-harbour'),
    'a forum': page(title, paragraphs(8), 'https://forum.example.org/t/what-about-the-wall/123456'),
    'a product': page(
      `${title}<script type="application/ld+json">{"@graph":[{"@type":"Product"}]}</script>`,
      paragraphs(8),
      'https://example.org/walls/a-wall-for-the-garden',
    ),
    'an empty page': page('', ''),
  };
  test.each(Object.entries(others))('%s', (_, document) => {
    expect(detect(document)).toMatchObject({ article: false });
  });
});

test('says why, strongest first', () => {
  const { reasons } = detect(page(title + newsArticle, paragraphs(14)));
  expect(reasons[0]).toBe('says it is a news article (metadata)');
  expect(reasons.length).toBeLessThanOrEqual(4);
});

test('reads the prose of a page that does not say what it is', () => {
  expect(detect(page(title, paragraphs(14))).reasons).toContain('14 long paragraphs, few links');
});

test('reads no prose where the answer is plain without', () => {
  const counted = '<article><figure></figure></article>';
  const without = detect(page(title + newsArticle, counted));
  expect(without.article).toBe(true);
  expect(detect(page(title + newsArticle, counted + paragraphs(14)))).toEqual(without);
});

test('times that open a list beside the story make no live blog', () => {
  const news = Array.from({ length: 8 }, (_, i) => `<p>1${i}:30 ${sentence}</p>`).join('');
  expect(detect(page(title + newsArticle, paragraphs(8) + news)).article).toBe(false);
  const beside = `<aside>${news}</aside>`;
  expect(detect(page(title + newsArticle, paragraphs(8) + beside)).article).toBe(true);
});

test('says what else a page is', () => {
  const { reasons } = detect(page(title, paragraphs(3), 'https://example.org/video/a-wall'));
  expect(reasons).toContain('video page');
});

test('survives documents without a body, and broken metadata', () => {
  const document = page('<script type="application/ld+json">{"@type": "NewsArticle",</script>', '');
  document.body.remove();
  expect(detect(document).article).toBe(false);
  expect(detect(document.implementation.createDocument(null, 'feed')).article).toBe(false);
});

test('leaves the page as it was', () => {
  const document = page(title + newsArticle, paragraphs(8));
  const before = document.documentElement.outerHTML;
  detect(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
