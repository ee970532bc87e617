import type { Article, BlockKind, Sentence } from '../article';
import type { Language } from '../languages/language';
import type { Span } from '../span';
import type { Evidence } from '.';
import { dateline } from './dateline';
import { termReader, wordsOf } from './words';

/** A sentence that may become a key point. */
export interface Candidate extends Span {
  /** Its place among the candidates, from 0. */
  index: number;
  /** Index into `Article.blocks`. */
  block: number;
  text: string;
  /** All its words, in lower case. */
  words: string[];
  /** What it is about: the stems of its words that carry meaning, each once. */
  terms: ReadonlySet<string>;
}

/** A story prepared for the choice of its key points. */
export interface Story {
  article: Article;
  language: Language;
  evidence: Evidence;
  candidates: Candidate[];
  /** What the title is about. */
  title: ReadonlySet<string>;
  /** What the sub-headings are about. */
  headings: ReadonlySet<string>;
}

/** Sentences read in full; a longer text is a transcript or a page of many stories. */
const MOST_CANDIDATES = 300;

const prose: readonly BlockKind[] = ['dek', 'paragraph', 'item', 'blockquote'];

/** Prepares a story: its sentences of prose with their words, and what its title is about. */
export function storyOf(article: Article, language: Language, evidence: Evidence): Story {
  const termOf = termReader(language);
  const about = (words: readonly string[]) =>
    new Set(words.map(termOf).filter((term) => term !== null));
  const aboutText = (text: string) => about(wordsOf(text, article.language));
  const candidates = article.sentences
    .filter((sentence) => isProse(article, sentence))
    .slice(0, MOST_CANDIDATES)
    .map((sentence, index) => {
      const span = afterDateline(article.text, sentence);
      const text = article.text.slice(span.start, span.end);
      const words = wordsOf(text, article.language);
      return { ...span, index, block: sentence.block, text, words, terms: about(words) };
    });
  const headings = article.blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => article.text.slice(block.start, block.end));
  return {
    article,
    language,
    evidence,
    candidates,
    title: aboutText(article.title),
    headings: aboutText(headings.join('\n')),
  };
}

function isProse({ text, blocks }: Article, { start, end, block }: Sentence): boolean {
  const kind = blocks[block]?.kind;
  return kind !== undefined && prose.includes(kind) && /\p{L}/u.test(text.slice(start, end));
}

function afterDateline(text: string, { start, end }: Span): Span {
  return { start: start + dateline(text.slice(start, end)).length, end };
}
