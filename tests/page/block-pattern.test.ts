import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { blocksLike, patternOf } from '../../lib/page/block-pattern';

const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

function elementIn(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

const patternIn = (body: string, selector: string) => patternOf(elementIn(page(body), selector));

const rail = (entries: string) =>
  `<main class="story"><p>One.</p><p>Two.</p></main>
   <div class="rail"><aside class="css-1x2y3z related-links is-open">${entries}</aside></div>`;

test('what is named by words is known by them on another page', () => {
  const pattern = patternIn(rail('<h2>More</h2>'), 'aside');
  expect(pattern).toEqual({ selector: 'aside.related-links', begins: '' });
  const other = page(rail('<p>Something else</p>').replace('css-1x2y3z', 'css-9a8b7c'));
  expect(blocksLike(other, pattern)).toEqual([elementIn(other, 'aside')]);
});

test('names that a program made count for nothing', () => {
  const names = ['x7Gh2', 'sc-bdVaJa', 'css-1x2y3z', 'Story_body__3kQf2', 'is-open'];
  for (const name of names) {
    const { selector } = patternIn(`<section class="${name}"><p>Words</p></section>`, 'section');
    expect(selector).not.toContain('.');
  }
});

test('one of many alike is told by the box around it, or by how it begins', () => {
  const twice =
    '<nav class="links">A</nav><footer class="foot"><nav class="links">B</nav></footer>';
  expect(patternIn(twice, 'footer nav').selector).toBe('footer.foot nav.links');
  const { begins } = patternIn(
    '<div class="box"><h3>Sign up</h3>x</div><div class="box">Story</div>',
    'div',
  );
  expect(begins).toBe('Sign up');
});

test('a paragraph of the story stands for itself alone', () => {
  const document = page(rail(''));
  const pattern = patternOf(elementIn(document, 'p'));
  expect(blocksLike(document, pattern).map(({ textContent }) => textContent)).toEqual(['One.']);
});

test('what is no selector finds nothing', () => {
  expect(blocksLike(page('<p>x</p>'), { selector: 'p[', begins: '' })).toEqual([]);
});
