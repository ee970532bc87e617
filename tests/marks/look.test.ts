import { describe, expect, test } from 'vitest';
import { colours, declarationOf, inkOn, lines } from '../../lib/marks/look';
import { highlightSheet } from '../../lib/marks/mark-sheet';
import { contrast } from './colour';

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
  const sheet = highlightSheet({ looks, density: 'calm', speakerHues: false }, 'dark');
  for (const name of ['quote', 'source', 'figure', 'key-point']) {
    expect(sheet).toContain(
      `::highlight(sourcelight-${name}) { text-decoration: underline 2px solid`,
    );
  }
});
