import type { Figure, Speaker } from '../analysis';
import type { Article } from '../article';
import type { Language } from '../languages/language';
import type { Quoted } from '../quotes';
import { Recall } from '../recall';
import { moved, type Span } from '../span';
import type { Steps } from '../steps';
import { type CitationReader, citationReader, cite, outsideSources } from './citing/cite';
import type { Draft } from './draft';
import { linkTwins } from './link-twins';
import { blockReader, type ReadBlock } from './read-block';
import { universalFor } from './universal-for';

/** The figures of an article; `speakers` are the quoted ones, and those cited only for a figure. */
export interface Cited {
  figures: Figure[];
  speakers: Speaker[];
}

/** The figures of a block, and where it stood when they were read. */
export interface BlockFigures {
  drafts: Draft[];
  start: number;
}

/**
 * Finds the figures of an article and who is cited for each. Blocks that `recall` knows are not
 * read again; who is cited is a question to the whole article, every time.
 */
export function* findFigures(
  article: Article,
  language: Language,
  quoted: Quoted,
  recall = new Recall<BlockFigures>(),
): Steps<Cited> {
  const { read, citations } = readerFor(language);
  const drafts: Draft[] = [];
  for (const block of article.blocks) {
    const { start } = block;
    const known = recall.of(keyOf(article, block), () => ({
      drafts: read(article.text, block),
      start,
    }));
    drafts.push(...moveDrafts(known.drafts, start - known.start));
    yield;
  }
  const figures = outsideSources(drafts, quoted, article.text, citations).map(finished);
  const linked = linkTwins(figures, article.text);
  yield;
  return cite(article, citations, linked, quoted);
}

/** A rule looks at no more than this of what stands around a block. */
const AROUND = 60;

/** All that the figures of a block depend on. */
const keyOf = ({ text, language }: Article, { start, end }: Span): string =>
  `${language} ${text.slice(Math.max(0, start - AROUND), start)}|${text.slice(start, end + AROUND)}`;

const moveDrafts = (drafts: Draft[], by: number): Draft[] =>
  drafts.map((draft) => ({
    ...moved(draft, by),
    of: draft.of && moved(draft.of, by),
    numeral: moved(draft.numeral, by),
  }));

interface Reader {
  read: ReadBlock;
  citations: CitationReader;
}

const readers = new Map<string, Reader>();

/** A language's patterns are compiled once. */
function readerFor({ code, figures }: Language): Reader {
  const known = readers.get(code);
  if (known) return known;
  const data = figures ?? universalFor(code);
  const reader = { read: blockReader(data), citations: citationReader(data) };
  readers.set(code, reader);
  return reader;
}

function finished({ numeral: _, ...figure }: Draft): Figure {
  return figure;
}
