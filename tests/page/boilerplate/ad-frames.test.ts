import { expect, test } from 'vitest';
import { adFramesIn } from '../../../lib/page/boilerplate/ad-frames';
import { documentOf } from '../../evaluate/page';

/** The ids of what would be hidden. */
const hidden = (html: string): string[] =>
  adFramesIn(documentOf(`<main>${html}</main>`).body).map(({ id }) => id);

test.each([
  ['<iframe id="a" src="https://ads.doubleclick.net/slot?x=1"></iframe><p>Text.</p>'],
  ['<iframe id="a" title="Advertisement"></iframe><p>Text.</p>'],
  ['<ins id="a" class="adsbygoogle"></ins><p>Text.</p>'],
  ['<div id="a"><div><iframe src="//cdn.taboola.com/x"></iframe></div></div><p>Text.</p>'],
])('an advertisement: %s', (html) => {
  expect(hidden(html)).toEqual(['a']);
});

test.each([
  ['<iframe src="https://video.example/embed/12"></iframe>'],
  ['<iframe src="https://notdoubleclick.net/film"></iframe>'],
  ['<p>They had <ins id="added">since</ins> left.</p>'],
])('no advertisement: %s', (html) => {
  expect(hidden(html)).toEqual([]);
});

test('the paragraph around an advertisement stays', () => {
  const html = '<p>Text.<iframe id="a" src="https://x.adnxs.com/"></iframe></p>';
  expect(hidden(html)).toEqual(['a']);
});
