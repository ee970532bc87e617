import type { Article, Block } from './article';
import { splitSentences } from './sentences';

/** Splits plain text into paragraphs at line breaks; offsets refer to the text as it is. */
export function articleFromText(text: string, language: string): Article {
  const blocks = paragraphs(text);
  return {
    url: null,
    title: '',
    byline: null,
    published: null,
    language,
    text,
    blocks,
    sentences: splitSentences(text, blocks, language),
    beside: [],
  };
}

function paragraphs(text: string): Block[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: start + line.trim().length, kind: 'paragraph' };
  });
}
