// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { paperOf } from '../../lib/page/paper';

function paperIn(html: string): string {
  document.body.innerHTML = html;
  const story = document.querySelector('p');
  return story ? paperOf(story) : 'no paragraph';
}

test.each([
  ['<p>plain</p>', 'light'],
  ['<div style="background:#111"><p>night</p></div>', 'dark'],
  ['<div style="background:rgb(244,236,216)"><p>sepia</p></div>', 'light'],
  ['<div style="background:#111"><div style="background:#fff"><p>a card</p></div></div>', 'light'],
  [
    '<div style="background:#111"><div style="background:rgba(255,255,255,.1)"><p>veil</p></div></div>',
    'dark',
  ],
  ['<p style="color:#eee">over a picture</p>', 'dark'],
])('%s', (html, paper) => {
  expect(paperIn(html)).toBe(paper);
});
