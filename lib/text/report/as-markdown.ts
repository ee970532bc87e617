import type { Analysis, Figure, KeyPoint, Quotation } from '../analysis';
import { textOf } from '../span';

/** The words of a report that are not the story's own. */
export interface ReportWords {
  keyPoints: string;
  quotations: string;
  figures: string;
  unclear: string;
  noSource: string;
}

const english: ReportWords = {
  keyPoints: 'Key points',
  quotations: 'Who says what',
  figures: 'Figures',
  unclear: 'Unclear who',
  noSource: 'no source named here',
};

/** The key points and the evidence of a story as Markdown, to paste into notes. */
export function asMarkdown(
  analysis: Analysis,
  points: readonly KeyPoint[],
  words = english,
): string {
  const { article } = analysis;
  const heading = article.url
    ? `[${plain(article.title)}](<${article.url}>)`
    : plain(article.title);
  return [
    `# ${heading}`,
    [article.byline, article.published].filter(Boolean).join(', '),
    section(
      words.keyPoints,
      points.map((point) => plain(point.text)),
    ),
    section(
      words.quotations,
      analysis.quotes.map((quotation) => said(analysis, quotation, words)),
    ),
    section(
      words.figures,
      analysis.figures.map((figure) => stands(analysis, figure, words)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const section = (name: string, items: readonly string[]): string =>
  items.length > 0 ? `## ${name}\n\n${items.map((item) => `- ${item}`).join('\n')}` : '';

function said(
  { article, speakers }: Analysis,
  { content, speaker }: Quotation,
  { unclear }: ReportWords,
): string {
  const words = content.map((piece) => textOf(article.text, piece)).join(' … ');
  return `**${plain(speakers[speaker ?? -1]?.name ?? unclear)}**: ${plain(words)}`;
}

function stands(
  { article, speakers }: Analysis,
  figure: Figure,
  { noSource }: ReportWords,
): string {
  const counted = figure.of ? ` ${textOf(article.text, figure.of)}` : '';
  const { citedBy } = figure;
  const source = citedBy
    ? (speakers[citedBy.speaker ?? -1]?.name ?? textOf(article.text, citedBy.source))
    : noSource;
  return `**${plain(textOf(article.text, figure))}**${plain(counted)} (${plain(source)})`;
}

/** Text of a page must not become markup of the notes it is pasted into. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
