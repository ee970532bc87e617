import { describe, expect, test } from 'vitest';
import { hueOn, hues } from '../../lib/marks/hues';
import { highlightSheet, sampleSheet } from '../../lib/marks/mark-sheet';
import { contrast, type Linear, linearOf } from './colour';

/** Backgrounds of pages: white and sepia; black and two dark greys. */
const papers = { light: ['#ffffff', '#f4ecd8'], dark: ['#000000', '#1a1f27', '#2b2b2b'] } as const;

type Matrix = readonly [Linear, Linear, Linear];

/** What is left of linear sRGB without one kind of cone: Machado, Oliveira and Fernandes (2009). */
const eyes: Record<string, Matrix> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const eachOf = ([a, b, c]: Linear, change: (part: number) => number): Linear => [
  change(a),
  change(b),
  change(c),
];

function times([first, second, third]: Matrix, [a, b, c]: Linear): Linear {
  const row = ([x, y, z]: Linear) => x * a + y * b + z * c;
  return [row(first), row(second), row(third)];
}

/** Björn Ottosson's OKLab, in which equal distances look about equally large. */
function okLab(colour: Linear): Linear {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    eachOf(cones, (cone) => Math.cbrt(Math.max(0, cone))),
  );
}

const seenBy = (eye: Matrix, colour: string): Linear =>
  okLab(eachOf(times(eye, linearOf(colour)), (part) => Math.min(1, Math.max(0, part))));

/** About four times what is just noticed. */
const APART = 0.07;

describe.each(['light', 'dark'] as const)('on %s pages', (paper) => {
  const colours = hues.map((hue) => hueOn(paper, hue));

  test('every hue stands out as a line', () => {
    for (const page of papers[paper]) {
      const least = Math.min(...colours.map((colour) => contrast(colour, page)));
      expect(least).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.entries(eyes))('no two look alike to who has cones: %s', (_, eye) => {
    const seen = colours.map((colour) => seenBy(eye, colour));
    const distances = seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(APART);
  });
});

const look = { line: 'solid', colour: 'red' } as const;
const looks = { quotations: look, sources: look, figures: look, keyPoints: look };
const sheetWith = (speakerHues: boolean) =>
  highlightSheet({ looks, density: 'calm', speakerHues }, 'light');

test('with hues the marks of speakers are drawn, not those of their kind', () => {
  expect(sheetWith(false)).toContain('::highlight(sourcelight-quote)');
  expect(sheetWith(true)).not.toContain('::highlight(sourcelight-quote)');
  for (const name of ['quote-1', 'quote-8', 'source-1', 'quote-other']) {
    expect(sheetWith(true)).toContain(`::highlight(sourcelight-${name})`);
  }
});

test('the views show a speaker’s hue only where the page does', () => {
  expect(sampleSheet({ looks, density: 'calm', speakerHues: false })).not.toContain('.swatch');
  expect(sampleSheet({ looks, density: 'calm', speakerHues: true })).toContain('.swatch.hue-8');
});
