import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LabelledQuotation {
  content: string[];
  type: 'direct' | 'mixed' | 'indirect';
  speaker: string;
  speakerAlso?: string[];
  optional?: boolean;
}

export interface LabelledFigure {
  text: string;
  value?: number | [number, number];
  unit?: string | null;
  optional?: boolean;
}

/** A saved article with labels made by hand: article.html, blocks.json and gold.json. */
export interface LabelledPage {
  html: string;
  /** Texts that must be seen, and that must not. */
  keep: string[];
  hide: string[];
  publisherHighlights: string[];
  quotes: LabelledQuotation[];
  figures: LabelledFigure[];
  /** Texts in which no figure, or no quotation, may be marked. */
  notFigures: string[];
  notQuotes: string[];
}

export function readLabelledPage(folder: string): LabelledPage {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    html: read('article.html'),
    ...JSON.parse(read('blocks.json')),
    ...JSON.parse(read('gold.json')),
  };
}
