import type { MarkKind } from '../../lib/marks/mark-sheet';
import type { Analysis } from '../../lib/text/analysis';
import type { Block } from '../../lib/text/article';
import { type Mark, marksOf, type Piece, piecesOf } from '../../lib/text/report/marked-pieces';
import type { Span } from '../../lib/text/span';

interface Props {
  analysis: Analysis;
  kinds: readonly MarkKind[];
  points: readonly Span[];
}

/** The story's own words, with the marks in them and the numbers of the sources behind them. */
export function PrintedStory({ analysis, kinds, points }: Props) {
  const { article } = analysis;
  const marks = marksOf(analysis, points).filter(({ name }) => kinds.includes(name));
  return (
    <article lang={article.language} dir="auto">
      {article.blocks.map((block) => (
        <PrintedBlock key={block.start} text={article.text} block={block} marks={marks} />
      ))}
    </article>
  );
}

interface BlockProps {
  text: string;
  block: Block;
  marks: readonly Mark[];
}

function PrintedBlock({ text, block, marks }: BlockProps) {
  const pieces = piecesOf(text, block, marks);
  const words = pieces.map((piece, index) => <PrintedPiece key={index} {...piece} />);
  if (block.kind === 'heading') return <h2>{words}</h2>;
  if (block.kind === 'blockquote') return <blockquote>{words}</blockquote>;
  return <p class={block.kind}>{words}</p>;
}

/** A source's number in the list of sources. */
export const numberOf = (speaker: number): number => speaker + 1;

function PrintedPiece({ text, marks, speaker, ends }: Piece) {
  return (
    <>
      {marks.length > 0 ? <mark class={`sample ${marks.join(' ')}`}>{text}</mark> : text}
      {ends && speaker !== null && <sup>{numberOf(speaker)}</sup>}
    </>
  );
}
