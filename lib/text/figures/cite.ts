import type { Figure } from '../analysis';
import type { Article } from '../article';
import type { Language } from '../languages/language';
import type { Quoted } from '../quotes';
import { contains } from '../span';

/** Gives each figure the source of the quotation it stands in. */
export function cite(
  _article: Article,
  _language: Language,
  figures: Figure[],
  { quotes, speakers }: Quoted,
) {
  const cited = figures.map((figure): Figure => {
    const quotation = quotes.find(
      ({ content, source }) => source && content.some((piece) => contains(piece, figure)),
    );
    return quotation?.source
      ? { ...figure, citedBy: { source: quotation.source, speaker: quotation.speaker } }
      : figure;
  });
  return { figures: cited, speakers };
}
