import type { Analysis, Figure, Speaker } from '../analysis';
import { overlaps, type Span } from '../span';

/** The figures of a stretch of the story, and who is quoted or cited in it. */
export interface Evidence {
  figures: Figure[];
  speakers: Speaker[];
}

export function evidenceIn(analysis: Analysis, stretch: Span): Evidence {
  const inside = (span: Span) => overlaps(span, stretch);
  const figures = analysis.figures.filter(inside);
  const quoted = analysis.quotes.filter(({ content }) => content.some(inside));
  const indices = [
    ...quoted.map(({ speaker }) => speaker),
    ...figures.map(({ citedBy }) => citedBy?.speaker ?? null),
  ];
  const speakers = [...new Set(indices)].flatMap((index) => analysis.speakers[index ?? -1] ?? []);
  return { figures, speakers };
}
