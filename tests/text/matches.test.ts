import { expect, test } from 'vitest';
import { matchesOf } from '../../lib/text/matches';

const found = (text: string, pattern: RegExp) =>
  [...matchesOf(text, pattern)].map(({ 0: words, index }) => [index, words]);

test('finds what matchAll finds, empty matches too', () => {
  for (const pattern of [/a+/g, /b*/g, /\p{L}+/gu, /$/g]) {
    const text = 'aab é caba';
    const all = [...text.matchAll(pattern)].map(({ 0: words, index }) => [index, words]);
    expect(found(text, pattern)).toEqual(all);
  }
});

test('goes on where it was while the same pattern is asked elsewhere', () => {
  const pattern = /\w+/g;
  const words: string[] = [];
  for (const [word] of matchesOf('one two three', pattern)) {
    words.push(word);
    found('another text', pattern);
  }
  expect(words).toEqual(['one', 'two', 'three']);
});
