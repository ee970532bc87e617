import { describe, expect, test } from 'vitest';
import { colours, declarationOf, inkOn, lines } from '../../lib/marks/look';
import { highlightSheet } from '../../lib/marks/mark-sheet';

/** Relative luminance of "#rrggbb", after WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Backgrounds of pages: white and sepia; black and two dark greys. */
const papers = { light: ['#ffffff', '#f4ecd8'], dark: ['#000000', '#1a1f27', '#2b2b2b'] } as const;

describe.each(colours)('%s', (colour) => {
  test.each(['light', 'dark'] as const)('stands out as a line on %s pages', (paper) => {
    for (const page of papers[paper]) {
      expect(contrast(inkOn(paper, colour), page)).toBeGreaterThanOrEqual(3);
    }
  });
});

test('every line is drawn in a way of its own', () => {
  const drawn = lines.map((line) => declarationOf({ line, colour: 'blue' }, 'calm', 'light'));
  expect(new Set(drawn).size).toBe(lines.length);
});

test('the sheet for a page names every highlight', () => {
  const look = { line: 'solid', colour: 'red' } as const;
  const looks = { quotations: look, sources: look, figures: look, keyPoints: look };
  const sheet = highlightSheet({ looks, density: 'calm' }, 'dark');
  for (const name of ['quote', 'source', 'figure', 'key-point']) {
    expect(sheet).toContain(
      `::highlight(sourcelight-${name}) { text-decoration: underline 2px solid`,
    );
  }
});
