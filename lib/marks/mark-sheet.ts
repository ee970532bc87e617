import { type Density, declarationOf, type Look, type Paper } from './look';

/** What can be marked, by the name of its switch. */
export type MarkKind = 'quotations' | 'sources' | 'figures' | 'keyPoints';

/** How every kind of mark is drawn. */
export interface MarkLooks {
  looks: Record<MarkKind, Look>;
  density: Density;
}

/** From the ground up, with their names in the registry of `CSS.highlights`. */
export const highlightNames: Record<MarkKind, string> = {
  keyPoints: 'sourcelight-key-point',
  quotations: 'sourcelight-quote',
  sources: 'sourcelight-source',
  figures: 'sourcelight-figure',
};

const kinds = Object.keys(highlightNames) as MarkKind[];

/** The style sheet that paints the marks on a page. */
export const highlightSheet = (marks: MarkLooks, paper: Paper): string =>
  sheet(marks, paper, (kind) => `::highlight(${highlightNames[kind]})`);

/** The style sheet of the samples in our own views: `class="sample quotations"`. */
export const sampleSheet = (marks: MarkLooks): string =>
  sheet(marks, 'scheme', (kind) => `.sample.${kind}`);

const sheet = (
  { looks, density }: MarkLooks,
  paper: Paper,
  selectorOf: (kind: MarkKind) => string,
): string =>
  kinds
    .map((kind) => `${selectorOf(kind)} { ${declarationOf(looks[kind], density, paper)}; }`)
    .join('\n');
