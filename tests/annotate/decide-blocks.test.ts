import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { decideBlocks } from '../../entrypoints/annotate/blocks/decide-blocks';
import type { SiteBlock } from '../../lib/extension/sites';

const { document } = new JSDOM(`
  <body>
    <article><p>One.</p><p class="pledge">Two.</p></article>
    <div id="rail"><aside class="weather">Rain</aside><aside class="links">Links</aside></div>
  </body>`).window;

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const found = {
  boilerplate: [{ rule: 'asides', element: element('#rail') }],
  story: element('article'),
};
const siteBlock = (selector: string, hide: boolean): SiteBlock => ({
  host: 'news.example',
  hide,
  selector,
  begins: '',
  rule: 'asides',
  text: '',
});

function decided(siteBlocks: SiteBlock[], chose: [Element, boolean][] = []): string[] {
  return decideBlocks(document, found, siteBlocks, new Map(chose)).map(
    ({ rule, element: { id, className }, hidden, lasting }) =>
      `${rule} ${id || className}${hidden ? '' : ' shown'}${lasting ? ' always' : ''}`,
  );
}

test('without a word of the reader’s, what the rules found is hidden', () => {
  expect(decided([])).toEqual(['asides rail']);
});

test('a block comes back for this page, or for the whole site', () => {
  expect(decided([], [[element('#rail'), false]])).toEqual(['asides rail shown']);
  expect(decided([siteBlock('#rail', false)])).toEqual(['asides rail shown always']);
});

test('what is wanted comes back alone where a rule found a box around it', () => {
  const wanted = [siteBlock('.weather', false)];
  expect(decided(wanted)).toEqual(['asides weather shown always', 'asides links']);
});

test('the reader hides what no rule found', () => {
  const pledge = element('.pledge');
  expect(decided([], [[pledge, true]])).toEqual(['asides rail', 'by-reader pledge']);
  expect(decided([siteBlock('.pledge', true)])).toEqual(['asides rail', 'by-reader pledge always']);
});

test('what was chosen on this page holds against what holds on the site', () => {
  const pledge = element('.pledge');
  expect(decided([siteBlock('.pledge', true)], [[pledge, false]])).toEqual(['asides rail']);
});

test('what holds on the site never takes the whole story of a page, only the reader may', () => {
  expect(decided([siteBlock('article', true)])).toEqual(['asides rail']);
  const chosen = decided([], [[element('article'), true]]);
  expect(chosen).toEqual(['asides rail', 'by-reader ']);
});
