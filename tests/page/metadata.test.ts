import { expect, test } from 'vitest';
import { readMetadata } from '../../lib/page/metadata/read-metadata';
import { outlinePage } from '../../lib/page/outline/outline-page';
import { finish } from '../../lib/text/steps';
import { documentOf } from '../evaluate/page';

function read(html: string, url = 'https://news.example/a/b') {
  const document = documentOf(html, url);
  return readMetadata(document, finish(outlinePage(document)));
}

test('the headline is the heading that says what the page is called', () => {
  const { title } = read(
    '<title>Dam holds after night of rain - The Calder Messenger</title><h1>The Calder Messenger</h1><h1>Dam holds after night of rain</h1>',
  );
  expect(title.text).toBe('Dam holds after night of rain');
});

test('the path to a page repeats its title, but is not where it stands', () => {
  const name = 'Dam holds after night of rain';
  const { title } = read(
    `<title>${name}</title><nav><ol><li>Home</li><li><h1>${name}</h1></li></ol></nav><h1 id="shown">${name}</h1>`,
  );
  expect(title.passages.map(({ box }) => box.element.id)).toEqual(['shown']);
});

test('without a heading, the title is the page’s without the site’s name', () => {
  expect(read('<title>Dam holds after night of rain | The Messenger</title>').title.text).toBe(
    'Dam holds after night of rain',
  );
});

test('the byline is read from the page, then from its data', () => {
  const head = '<title>Dam holds after night of rain</title><h1>Dam holds after night of rain</h1>';
  const data =
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Owen Tarrant"},{"name":"Lena Voss"}],"datePublished":"2024-03-14"}]}</script>';
  expect(read(`${head}<div>By Jane Roe and John Doe, AP</div>`)).toMatchObject({
    byline: 'Jane Roe and John Doe, AP',
    authors: ['Jane Roe', 'John Doe'],
  });
  expect(read(`${head}${data}`)).toMatchObject({
    byline: 'Owen Tarrant, Lena Voss',
    published: '2024-03-14',
  });
});

test('broken data is no data', () => {
  expect(read('<script type="application/ld+json">{"@type":</script>')).toMatchObject({
    byline: null,
    published: null,
  });
});

test.each([
  ['<link rel="canonical" href="/a/b?x=1">', 'https://news.example/a/b?x=1'],
  ['<link rel="canonical" href="https://www.news.example/c">', 'https://www.news.example/c'],
  ['<link rel="canonical" href="https://other.example/c">', 'https://news.example/a/b'],
  ['<link rel="canonical" href="javascript:alert(1)">', 'https://news.example/a/b'],
  ['<link rel="canonical" href="data:text/html,news">', 'https://news.example/a/b'],
  ['<link rel="canonical" href="file:///etc/news.example">', 'https://news.example/a/b'],
])('the address of %s', (html, url) => {
  expect(read(html).url).toBe(url);
});

test.each([
  ['<html lang="de-AT">', 'de-at'],
  ['<meta property="og:locale" content="pt_BR">', 'pt-br'],
  [
    '<html lang="<none>"><p>Der Rat der Stadt hat am Montag beschlossen, die Brücke nicht zu sperren.',
    'de',
  ],
  [
    '<p>The council of the town said on Monday that the bridge is to be closed for the winter.',
    'en',
  ],
  ['<p>市議会は月曜日に橋を閉鎖することを決めた。', 'ja'],
  ['<p>Qwx zzk', ''],
])('the language of %s', (html, language) => {
  expect(read(html).language).toBe(language);
});
