import type { Article, BlockKind, Sentence } from '../article';
import type { Language } from '../languages/language';
import type { Span } from '../span';
import { dateline } from './dateline';
import type { Evidence } from './evidence';
import { type Terms, termReader } from './words';

/** A sentence that may become a key point. */
export interface Candidate extends Span {
  /** Its place among the candidates, from 0. */
  index: number;
  /** Index into `Article.blocks`. */
  block: number;
  /** The sentence as written, without a dateline. */
  text: string;
  /** All its words, in lower case. */
  words: string[];
  /** What it is about: the stems of its words that carry meaning, each once. */
  terms: Terms;
}

/** A story prepared for the choice of its key points. */
export interface Story {
  article: Article;
  language: Language;
  evidence: Evidence;
  candidates: Candidate[];
  /** What the title is about. */
  title: Terms;
  /** What the sub-headings are about. */
  headings: Terms;
  /** How many candidates have each term. */
  frequency: ReadonlyMap<string, number>;
  /** The index of the first candidate that has each term. */
  firstUse: ReadonlyMap<string, number>;
  /** The terms that the story writes with a capital inside a sentence. */
  names: Terms;
}

/** Sentences looked at; what is longer is a transcript or several stories in one. */
const MOST_CANDIDATES = 300;

const prose: readonly BlockKind[] = ['dek', 'paragraph', 'item', 'blockquote'];

/** Prepares a story: its sentences of prose with their words, and what its title is about. */
export function storyOf(article: Article, language: Language, evidence: Evidence): Story {
  const read = termReader(article.language, language);
  const candidates = article.sentences
    .filter((sentence) => isProse(article, sentence))
    .slice(0, MOST_CANDIDATES)
    .map((sentence, index) => candidateOf(article.text, sentence, index, read));
  const headings = article.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => article.text.slice(start, end));
  return {
    article,
    language,
    evidence,
    candidates,
    title: read(article.title).terms,
    headings: read(headings.join('\n')).terms,
    frequency: frequencyOf(candidates),
    firstUse: firstUseOf(candidates),
    names: new Set(
      candidates.flatMap(({ text }) => namesIn(text).flatMap((name) => [...read(name).terms])),
    ),
  };
}

function candidateOf(
  text: string,
  { start, end, block }: Sentence,
  index: number,
  read: ReturnType<typeof termReader>,
): Candidate {
  const from = start + dateline(text.slice(start, end)).length;
  const sentence = text.slice(from, end);
  return { start: from, end, index, block, text: sentence, ...read(sentence) };
}

function isProse({ text, blocks }: Article, { start, end, block }: Sentence): boolean {
  const kind = blocks[block]?.kind;
  return kind !== undefined && prose.includes(kind) && /\p{L}/u.test(text.slice(start, end));
}

function frequencyOf(candidates: readonly Candidate[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return frequency;
}

const firstUseOf = (candidates: readonly Candidate[]): Map<string, number> =>
  new Map(
    candidates.toReversed().flatMap(({ terms, index }) => [...terms].map((term) => [term, index])),
  );

const namesIn = (text: string): string[] =>
  text.match(/(?<=[\p{L}\p{N},"'”’] )\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
