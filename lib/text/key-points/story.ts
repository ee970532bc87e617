import type { Article, BlockKind, Sentence } from '../article';
import { hasLetter } from '../characters';
import type { Language } from '../languages/language';
import type { Span } from '../span';
import type { Steps } from '../steps';
import { dateline } from './dateline';
import type { Evidence } from './evidence';
import { type Term, WordReader, type Words } from './words';

/** What a text is about. */
export type Terms = ReadonlySet<Term>;

/** A sentence that may become a key point. */
export interface Candidate extends Span, Words {
  /** Its place among the candidates, from 0. */
  index: number;
  /** Index into `Article.blocks`. */
  block: number;
  /** The sentence as written, without a dateline. */
  text: string;
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
  /** All terms that any candidate has. */
  terms: Terms;
  /** How many candidates have the commonest term; 1 at least. */
  mostUses: number;
  /** Reads another text with the words of this story. */
  read(text: string): Words;
}

/** Sentences looked at; what is longer is a transcript or several stories in one. */
const MOST_CANDIDATES = 300;

/** Sentences read in one go: well under 10 ms. */
const AT_ONCE = 100;

const prose: ReadonlySet<BlockKind> = new Set(['dek', 'paragraph', 'item', 'blockquote']);

/** Prepares a story: its sentences of prose with their words, and what its title is about. */
export function* storyOf(article: Article, language: Language, evidence: Evidence): Steps<Story> {
  const words = new WordReader(article.language, language);
  const candidates: Candidate[] = [];
  let block = -1;
  for (const sentence of article.sentences) {
    if (candidates.length === MOST_CANDIDATES) break;
    if (isProse(article, sentence)) {
      const opens = sentence.block !== block;
      block = sentence.block;
      candidates.push(candidateOf(article.text, sentence, opens, candidates.length, words));
      if (candidates.length % AT_ONCE === 0) yield;
    }
  }
  const terms = countTerms(candidates);
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  return {
    article,
    language,
    evidence,
    candidates,
    title: words.read(article.title).terms,
    headings: words.read(
      headings.map(({ start, end }) => article.text.slice(start, end)).join('\n'),
    ).terms,
    terms,
    mostUses: Math.max(1, ...Array.from(terms, ({ uses }) => uses)),
    read: (text) => words.read(text),
  };
}

/** A dateline opens a paragraph; no other sentence is searched for one. */
function candidateOf(
  text: string,
  { start, end, block }: Sentence,
  opens: boolean,
  index: number,
  words: WordReader,
): Candidate {
  const from = opens ? start + dateline(text.slice(start, end)).length : start;
  const sentence = text.slice(from, end);
  return { start: from, end, index, block, text: sentence, ...words.read(sentence) };
}

function isProse({ text, blocks }: Article, { start, end, block }: Sentence): boolean {
  const kind = blocks[block]?.kind;
  return kind !== undefined && prose.has(kind) && hasLetter(text.slice(start, end));
}

/** Counts which terms the candidates have, and where. */
function countTerms(candidates: readonly Candidate[]): Terms {
  const all = new Set<Term>();
  for (const { terms, names, index } of candidates) {
    for (const name of names) name.isName = true;
    for (const term of terms) {
      term.places.push(index);
      term.uses++;
      all.add(term);
    }
  }
  return all;
}
