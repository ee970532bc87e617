import { expect, test } from 'vitest';
import { analysePage } from '../../lib/page/analyse-page';
import { detect } from '../../lib/page/detect';
import { finish } from '../../lib/text/steps';
import { documentOf } from '../evaluate/page';
import { characters, costOf, growthOf, mostGrowth } from './growth';

const prose = 'The council voted on Tuesday to raise the harbour wall by two metres this year. ';
const story = `<p>${prose.repeat(3)}</p>`.repeat(4);

const names = ['author', 'date', 'og:title', 'og:type', 'og:url', 'article:published_time'];

/** A page with the same text everywhere but in its paragraphs, where other tests have it. */
const pageOf = (text: string): string => `<!doctype html><html lang="en"><head>
  <title>${text}</title>
  ${names.map((name) => `<meta name="${name}" property="${name}" content="${text}">`).join('')}
  <script type="application/ld+json">{"headline": "${text}", "author": "${text}"}</script>
  <script type="application/ld+json">${text}</script>
</head><body>
  <article class="${text}">
    <h1>${text}</h1>
    <div class="byline">By ${text}</div><time>${text}</time>
    ${story}
    <figure><img src="a"><figcaption>${text}</figcaption></figure>
    <h2>Key points</h2><ul><li>${text}</li><li>${text}</li></ul>
    <p><a href="/a">${text}</a></p>
  </article>
  <div class="${text}" id="${text}"><h3>Related</h3><a href="${text}">${text}</a></div>
  <footer>${text}</footer>
</body></html>`;

const repeated: Record<string, string> = {
  digits: '7',
  'spaces and a letter': 'a ',
  'no-break spaces': '\u00a0 ',
  'capitalised words': 'Ab ',
  'names with and': 'Ann Lee and ',
  commas: ',',
  hyphens: 'a-',
  colons: 'By: ',
  dates: '2026-03-12 ',
  months: 'March 12, ',
  credits: 'Photo: ',
  brackets: '{"a":[',
  slashes: '/',
};

/** Every page holds its text some twenty times. */
const LENGTH = characters / 4;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function read(text: string): void {
  const document = documentOf(pageOf(escaped(text)));
  detect(document);
  finish(analysePage(document));
}

test.each(Object.entries(repeated))('a page full of %s', { timeout: 60_000 }, (_, piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  expect(growthOf(costOf(read, text))).toBeLessThan(mostGrowth);
});
