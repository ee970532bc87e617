import type { Analysis, Figure, Quotation } from '../../../lib/text/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import type { Span } from '../../../lib/text/span';

const text =
  'Mayor Ada Brandt opened the bridge. “It cost $3 million,” Brandt said. The old one is gone.';

const find = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const quotation: Quotation = {
  type: 'direct',
  content: [find('“It cost $3 million,”')],
  cue: find('said'),
  source: { start: find('Brandt said').start, end: find(' said').start },
  speaker: 0,
  confidence: 1,
};

const figure: Figure = {
  ...find('$3 million'),
  kind: 'money',
  value: 3_000_000,
  unit: 'USD',
  of: null,
  hedge: null,
  citedBy: { source: find('Mayor Ada Brandt'), speaker: 0 },
  sameAs: null,
  disagrees: false,
};

/** A small analysed story, written by hand. */
export const story: Analysis = {
  detection: { article: true, score: 1, reasons: [] },
  article: {
    ...articleFromText(text, 'en'),
    title: 'The *new* bridge',
    url: 'https://news.example/b',
  },
  hidden: [],
  quotes: [quotation],
  figures: [figure],
  speakers: [
    {
      name: 'Mayor Ada Brandt',
      role: null,
      named: true,
      mentions: [find('Brandt said'), find('Mayor Ada Brandt')],
      quotes: [0],
      figures: [0],
      words: 4,
    },
  ],
  keyPoints: [],
};

export { find };
