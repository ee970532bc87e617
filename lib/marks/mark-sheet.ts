import { type Hue, hueOn, hues } from './hues';
import { type Density, declarationIn, declarationOf, type Look, type Paper } from './look';

/** What can be marked, by the name of its switch. */
export type MarkKind = 'quotations' | 'sources' | 'figures' | 'keyPoints';

/** How every kind of mark is drawn. */
export interface MarkLooks {
  looks: Record<MarkKind, Look>;
  density: Density;
  /** One hue per speaker, for their words and their names. */
  speakerHues: boolean;
}

/** From the ground up, with their names in the registry of `CSS.highlights`. */
export const highlightNames: Record<MarkKind, string> = {
  keyPoints: 'sourcelight-key-point',
  quotations: 'sourcelight-quote',
  sources: 'sourcelight-source',
  figures: 'sourcelight-figure',
};

/** The kinds that take a speaker's hue. */
export type SpokenKind = 'quotations' | 'sources';

/**
 * The name of the marks of one speaker, by their place among the hues; null for those who have none.
 * They lie over the marks of their kind, which then are not drawn themselves.
 */
export const speakerHighlight = (kind: SpokenKind, hue: number | null): string =>
  `${highlightNames[kind]}-${hue === null ? 'other' : hue + 1}`;

const kinds = Object.keys(highlightNames) as MarkKind[];

/** The style sheet that paints the marks on a page. */
export function highlightSheet(marks: MarkLooks, paper: Paper): string {
  const selectorOf = (kind: MarkKind) =>
    marks.speakerHues && isSpoken(kind) ? speakerHighlight(kind, null) : highlightNames[kind];
  return [
    ...kinds.map((kind) => rule(`::highlight(${selectorOf(kind)})`, kind, marks, paper)),
    ...(marks.speakerHues ? hues.flatMap((hue, at) => rulesOf(hue, at, marks, paper)) : []),
  ].join('\n');
}

/**
 * The style sheet of the samples in our own views: `class="sample quotations"`, and, where speakers
 * have hues, `class="swatch hue-1"`.
 */
export const sampleSheet = (marks: MarkLooks): string =>
  [
    ...kinds.map((kind) => rule(`.sample.${kind}`, kind, marks, 'scheme')),
    ...(marks.speakerHues ? hues.map(swatch) : []),
  ].join('\n');

const isSpoken = (kind: MarkKind): kind is SpokenKind =>
  kind === 'quotations' || kind === 'sources';

const rule = (
  selector: string,
  kind: MarkKind,
  { looks, density }: MarkLooks,
  paper: Paper,
): string => `${selector} { ${declarationOf(looks[kind], density, paper)}; }`;

const rulesOf = (hue: Hue, at: number, { looks, density }: MarkLooks, paper: Paper): string[] =>
  kinds.filter(isSpoken).map((kind) => {
    const declaration = declarationIn(hueOn(paper, hue), looks[kind], density);
    return `::highlight(${speakerHighlight(kind, at)}) { ${declaration}; }`;
  });

const swatch = (hue: Hue, at: number): string =>
  `.swatch.hue-${at + 1} { display: inline-block; background: ${hueOn('scheme', hue)}; }`;
