import { expect, test } from 'vitest';
import { outlinePage } from '../../lib/page/outline/outline-page';
import { mapText } from '../../lib/page/text-map';
import { finish } from '../../lib/text/steps';
import { documentOf } from '../evaluate/page';

function read(body: string) {
  const document = documentOf(`<body>${body}</body>`);
  const { passages } = finish(outlinePage(document));
  return { document, ...mapText(passages.map(({ nodes }) => nodes)) };
}

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

test('white space collapses, blocks are joined by a blank line', () => {
  const { text } = read(
    '<p> One\n  two </p>\n<p>three\u00a0<b> four</b></p><div>five<p>six</p>seven</div>',
  );
  expect(text).toBe('One two\n\nthree four\n\nfive\n\nsix\n\nseven');
});

test('a line break is a space, two are a new block', () => {
  expect(read('<p>One<br>two<br><br>three<br>\n<br>four</p>').text).toBe(
    'One two\n\nthree\n\nfour',
  );
});

test('characters that do not show are dropped', () => {
  expect(read('<p>Ka\u00adna\u200bda\ufeff</p>').text).toBe('Kanada');
});

test('what the markup hides is not read', () => {
  const { text } = read(
    '<p>a<span hidden>b</span><span style="display: none">c</span><script>d</script></p>',
  );
  expect(text).toBe('a');
});

test('a span leads to the stretch of the page that shows it', () => {
  const { text, map } = read('<p>Up <b>3.8</b>% in\n  May, ka\u00adnada</p><p>Then down.</p>');
  expect(map.rangeOf(spanOf(text, '3.8% in May'))?.toString()).toBe('3.8% in\n  May');
  expect(map.rangeOf(spanOf(text, 'kanada'))?.toString()).toBe('ka\u00adnada');
  expect(map.rangeOf(spanOf(text, 'kanada\n\nThen'))?.toString()).toBe('ka\u00adnadaThen');
});

test('a point in the page leads to an offset, and back', () => {
  const { text, map } = read('<p>  Up <b>3.8</b>%  in May</p>');
  for (let start = 0; start < text.length; start++) {
    const range = map.rangeOf({ start, end: start + 1 });
    if (!range) throw new Error(`no range at ${start}`);
    expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
    expect(map.offsetOf(range.endContainer, range.endOffset)).toBe(start + 1);
  }
});

test('a point outside the story has no offset', () => {
  const { document, map } = read('<p>Up</p>');
  expect(map.offsetOf(document.body, 0)).toBeNull();
});

test('nodes that were removed or rewritten have no range any more', () => {
  const { document, text, map } = read('<p>One two</p><p>three four</p><p>five six</p>');
  const [first, second] = document.querySelectorAll('p');
  first?.remove();
  if (second?.firstChild) second.firstChild.nodeValue = 'changed';
  expect(map.rangeOf(spanOf(text, 'two'))).toBeNull();
  expect(map.rangeOf(spanOf(text, 'four'))).toBeNull();
  expect(map.rangeOf(spanOf(text, 'six'))?.toString()).toBe('six');
});

test('an empty span has no range', () => {
  expect(read('<p>One</p>').map.rangeOf({ start: 1, end: 1 })).toBeNull();
});
