import { expect, test } from 'vitest';
import { selectorOf } from '../../lib/page/selector';
import { documentOf } from '../evaluate/page';

test('a selector finds the very element again', () => {
  const document = documentOf(
    '<div id="2nd:a.b"><p>a</p><p>b</p><x-y><i>c</i></x-y></div><section><p>d</p><div id="-"><b>e</b></div></section>',
  );
  for (const element of document.querySelectorAll('body *')) {
    expect(document.querySelector(selectorOf(element))).toBe(element);
  }
});

test('an id that two elements share finds neither', () => {
  const document = documentOf('<p id="a">1</p><p id="a">2</p>');
  const second = document.querySelectorAll('p')[1];
  if (!second) throw new Error('no second paragraph');
  expect(document.querySelector(selectorOf(second))).toBe(second);
});
