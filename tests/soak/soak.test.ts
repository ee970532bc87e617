import { expect, test } from 'vitest';
import { sample, shard } from './saved-pages';
import { leftOver, lost } from './visible';

const before = ['The mayor', 'resigned', 'on Monday.', 'Nobody knows why.', 'Sign up'];

test('a paragraph is lost when it was visible and is no longer', () => {
  const after = ['The mayor', 'resigned', 'on Monday.'];
  const paragraphs = ['The mayor resigned on Monday.', 'Nobody knows why.', 'Never on the page.'];
  expect(lost(paragraphs, before, after)).toEqual(['Nobody knows why.']);
});

test('words left over are those of no known text', () => {
  expect(leftOver(before, ['The mayor resigned on Monday.', 'Nobody knows why.'])).toBe(2);
});

test('a sample takes evenly, and never more than asked for', () => {
  const pages = [...'abcdefghij'];
  expect(sample(pages, 5)).toEqual([...'acegi']);
  expect(sample(pages, 3)).toHaveLength(3);
  expect(sample(pages, 99)).toEqual(pages);
});

test('shards share out all pages', () => {
  const pages = [...'abcdefghij'];
  const all = [1, 2, 3].flatMap((index) => shard(pages, index, 3));
  expect(all.sort()).toEqual(pages);
});
