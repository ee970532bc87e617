import { expect, test } from 'vitest';
import { placeCard } from '../../entrypoints/annotate/card/place-card';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 100 };
const line = (left: number, top: number, width = 200, height = 20) =>
  ({ left, top, right: left + width, bottom: top + height, width, height }) as DOMRect;

test('below what it explains, where there is room', () => {
  expect(placeCard([line(100, 200), line(80, 220)], card, view)).toEqual({ left: 100, top: 248 });
});

test('above it near the bottom of the window', () => {
  expect(placeCard([line(100, 750)], card, view)).toEqual({ left: 100, top: 642 });
});

test('always within the window', () => {
  const { left, top } = placeCard([line(950, 0, 40, 800)], card, view);
  expect(left + card.width).toBeLessThanOrEqual(view.width);
  expect(top + card.height).toBeLessThanOrEqual(view.height);
});
