import type { Article, Block } from './article';
import { splitSentences } from './sentences';

/** What ends a paragraph: every line break, or only a blank line. */
export type ParagraphEnd = 'line' | 'blank-line';

/**
 * Makes an article of plain text; offsets refer to the text as given. Where only blank lines end
 * a paragraph, the line breaks inside one read as spaces.
 */
export function articleFromText(
  text: string,
  language: string,
  paragraphEnd: ParagraphEnd = 'line',
): Article {
  const blocks = paragraphs(text, paragraphEnd);
  const prose = paragraphEnd === 'line' ? text : withoutLineBreaks(text, blocks);
  return {
    url: null,
    title: '',
    byline: null,
    published: null,
    language,
    text: prose,
    blocks,
    sentences: splitSentences(prose, blocks, language),
    beside: [],
  };
}

const separators: Record<ParagraphEnd, RegExp> = {
  line: /\n/g,
  'blank-line': /\n[^\S\n]*\n/g,
};

function paragraphs(text: string, paragraphEnd: ParagraphEnd): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const first = start + piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length) blocks.push({ start: first, end: first + length, kind: 'paragraph' });
  };
  for (const { 0: separator, index } of text.matchAll(separators[paragraphEnd])) {
    add(index);
    start = index + separator.length;
  }
  add(text.length);
  return blocks;
}

/** Every character keeps its place. */
function withoutLineBreaks(text: string, blocks: readonly Block[]): string {
  let at = 0;
  const pieces = blocks.map(({ start, end }) => {
    const piece = text.slice(at, start) + text.slice(start, end).replace(/[\r\n]/g, ' ');
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}
