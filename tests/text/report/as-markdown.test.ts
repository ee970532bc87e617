import { expect, test } from 'vitest';
import type { KeyPoint } from '../../../lib/text/analysis';
import { asMarkdown } from '../../../lib/text/report/as-markdown';
import { story } from './story';

const point: KeyPoint = {
  text: 'Mayor Ada Brandt opened the bridge.',
  from: 'extracted',
  sentence: { start: 0, end: 35 },
  subject: null,
  rank: 1,
  because: [],
};

test('points and evidence are told with title, address and sources', () => {
  const [figure] = story.figures;
  const unsourced = figure ? [{ ...figure, citedBy: null }] : [];
  const figures = [...story.figures, ...unsourced];
  expect(asMarkdown({ ...story, figures }, [point])).toBe(
    `# [The \\*new\\* bridge](<https://news.example/b>)

## Key points

- Mayor Ada Brandt opened the bridge.

## Who says what

- **Mayor Ada Brandt**: “It cost $3 million,”

## Figures

- **$3 million** (Mayor Ada Brandt)
- **$3 million** (no source named here)`,
  );
});

test('who speaks unnamed is unclear, and what is not there has no heading', () => {
  const quotes = story.quotes.map((quotation) => ({ ...quotation, speaker: null }));
  const text = asMarkdown({ ...story, quotes, figures: [] }, []);
  expect(text).toContain('**Unclear who**: “It cost');
  expect(text).not.toContain('## Key points');
  expect(text).not.toContain('## Figures');
});

test('no text of a page becomes markup of the notes', () => {
  const hostile = { ...point, text: '[a](javascript:b) <img src=x>\n# Heading | `code`' };
  const text = asMarkdown(story, [hostile]);
  expect(text).toContain('\\[a\\](javascript:b) \\<img src=x\\> \\# Heading \\| \\`code\\`');
});
