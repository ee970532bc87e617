import type { Article } from '../article';
import { moved, overlaps, type Span, textOf } from '../span';
import type { Proposal } from './proposal';
import type { Lexicon } from './reading/lexicon';
import { type Reading, readSentences } from './reading/reading';
import type { BlockPlace } from './reading/sentence';
import { recognisers } from './recognisers';

/** The sentences of one block, and what the recognisers propose of each. */
export interface ReadBlock {
  sentences: Reading[];
  proposals: Proposal[];
  /** Where the block stood when it was read. */
  start: number;
}

/** Reads one block; `first` is the index its first sentence gets. */
export function readBlock(
  article: Article,
  place: BlockPlace,
  first: number,
  lexicon: Lexicon,
): ReadBlock {
  const sentences = readSentences(article, place, first, lexicon);
  const proposals = sentences.flatMap((sentence, at) =>
    recognise(sentence, sentences[at - 1] ?? null, lexicon),
  );
  return { sentences, proposals, start: article.blocks[place.block]?.start ?? 0 };
}

/** The same block where it stands in an article that has changed around it. */
export function moveBlock(
  read: ReadBlock,
  article: Article,
  { block }: BlockPlace,
  first: number,
): ReadBlock {
  const start = article.blocks[block]?.start ?? 0;
  const by = start - read.start;
  const sentencesBy = first - (read.sentences[0]?.index ?? first);
  if (by === 0 && sentencesBy === 0 && read.sentences[0]?.block === block) return read;
  const spanMoved = <S extends Span>(span: S): S => moved(span, by);
  const sentences = read.sentences.map((sentence) => ({
    ...spanMoved(sentence),
    block,
    index: sentence.index + sentencesBy,
    tokens: sentence.tokens.map(({ run, ...token }) => ({
      ...spanMoved(token),
      run: run && { ...spanMoved(run), inner: spanMoved(run.inner) },
    })),
  }));
  const proposals = read.proposals.map(({ content, cue, source, sentence, ...proposal }) => ({
    ...proposal,
    content: content.map(spanMoved),
    cue: cue && spanMoved(cue),
    source: source && spanMoved(source),
    sentence: sentence + sentencesBy,
  }));
  return { sentences, proposals, start };
}

/** All that reading a block depends on. */
export const keyOf = (
  { text, blocks, language }: Article,
  { block, carried }: BlockPlace,
): string =>
  `${language}${carried ? '+' : ' '}${textOf(text, blocks[block] ?? { start: 0, end: 0 })}`;

function recognise(sentence: Reading, before: Reading | null, lexicon: Lexicon): Proposal[] {
  const taken: Proposal[] = [];
  for (const recogniser of recognisers) {
    const found = recogniser(sentence, { lexicon, before, taken });
    const fresh = found.filter((proposal) => !cueTaken(proposal, taken));
    taken.push(...fresh);
  }
  return taken.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

const cueTaken = ({ cue }: Proposal, taken: readonly Proposal[]): boolean =>
  cue !== null && taken.some((other) => other.cue !== null && overlaps(cue, other.cue));
