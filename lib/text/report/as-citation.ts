import type { Analysis, Quotation } from '../analysis';
import { textOf } from '../span';

/** One quotation with its source and where it stands, as plain text to paste elsewhere. */
export function asCitation(
  { article, speakers }: Analysis,
  { content, speaker }: Quotation,
): string {
  const words = content.map((piece) => textOf(article.text, piece)).join(' … ');
  const name = speakers[speaker ?? -1]?.name;
  return [name ? `${words} (${name})` : words, article.title, article.url]
    .filter(Boolean)
    .join('\n');
}
