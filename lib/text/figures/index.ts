import type { Figure, Speaker } from '../analysis';
import type { Article } from '../article';
import type { Language } from '../languages/language';
import type { Quoted } from '../quotes';
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

/** Finds the figures of an article and who is cited for each. */
export function* findFigures(article: Article, language: Language, quoted: Quoted): Steps<Cited> {
  const { read, citations } = readerFor(language);
  const drafts: Draft[] = [];
  for (const block of article.blocks) {
    drafts.push(...read(article.text, block));
    yield;
  }
  const figures = outsideSources(drafts, quoted, article.text, citations).map(finished);
  const linked = linkTwins(figures, article.text);
  yield;
  return cite(article, citations, linked, quoted);
}

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
