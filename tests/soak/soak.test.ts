import { describe, expect, test } from 'vitest';
import { bylineOrDate } from './byline-or-date';
import { type Layout, layoutFailures } from './layout';
import { sample, shard } from './saved-pages';
import { leftOver, lost, wordsIn } from './visible';

const before = [['The mayor', 'resigned', 'on Monday.'], ['Nobody knows why.'], ['Sign up']];

test('a paragraph is lost when it was visible and is no longer', () => {
  const after = [['The mayor', 'resigned', 'on Monday.']];
  const paragraphs = ['The mayor resigned on Monday.', 'Nobody knows why.', 'Never on the page.'];
  expect(lost(paragraphs, before, after)).toEqual(['Nobody knows why.']);
});

test('what is left over is in no known text', () => {
  const over = leftOver(
    before,
    ['The mayor resigned on Monday.', 'Nobody knows why.'],
    () => false,
  );
  expect(over).toEqual(['Sign up']);
  expect(wordsIn(over)).toBe(2);
});

test('of other lines, those that name the author or the date may stay', () => {
  const mayStay = bylineOrDate({ byline: 'Jane Roe and John Doe' });
  const lines = [
    ['By', 'Jane Roe'],
    ['Political editor'],
    ['Updated 18 Nov 2019'],
    ['16.07 Uhr'],
    ['Tags'],
    ['|'],
  ];
  expect(leftOver(lines, [], mayStay)).toEqual(['Tags']);
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

describe('the layout of a page', () => {
  const plain = { top: 300, width: 600, sideways: 0, atEdge: false, covered: null };
  const failuresOf = (change: Partial<Layout>, again: Partial<Layout> = {}) =>
    layoutFailures(plain, { ...plain, ...change }, { ...plain, ...again });

  test('may change a little', () => {
    expect(failuresOf({ top: 305, width: 620, sideways: -10 })).toEqual([]);
  });

  test('may not move or spread the text, nor widen or cover it', () => {
    const worse = { top: 200, width: 900, sideways: 40, covered: '<div class="bar">' };
    expect(failuresOf(worse)).toEqual([
      'moved by -100 pixels, switched on',
      'moved by 100 pixels, switched off',
      'column wider by 50 %',
      'sideways: 40 pixels too wide',
      'covered by <div class="bar">',
    ]);
  });

  test('cannot be held at the edges of a page, or where the text is no longer shown', () => {
    expect(failuresOf({ top: 200, atEdge: true })).toEqual([]);
    expect(failuresOf({ top: 200, width: 0 })).toEqual([]);
  });
});
