import type { Article } from '../article';
import type { Language } from '../languages/language';
import { Recall } from '../recall';
import type { Steps } from '../steps';
import type { Proposal } from './proposal';
import type { Quoted } from './quoted';
import { keyOf, moveBlock, type ReadBlock, readBlock } from './read-block';
import { lexiconOf } from './reading/lexicon';
import type { Reading } from './reading/reading';
import { refiners } from './refiners';
import { nameSpeakers } from './speakers';

export type { Identity, Quoted } from './quoted';
export type { ReadBlock } from './read-block';

/**
 * Finds the quotations of an article and the speakers they stand for. Blocks that `recall` knows
 * are not read again; who speaks is a question to the whole article, every time.
 */
export function* findQuotations(
  article: Article,
  language: Language,
  recall = new Recall<ReadBlock>(),
): Steps<Quoted> {
  const lexicon = lexiconOf(language);
  if (!lexicon) return { quotes: [], speakers: [] };
  const readings: Reading[] = [];
  const proposals: Proposal[] = [];
  const starts = sentenceStarts(article);
  for (const [block] of article.blocks.entries()) {
    const carried = readings.at(-1)?.tokens.at(-1)?.run?.closed === false;
    const place = { block, starts: starts[block] ?? [], carried };
    const first = readings.length;
    const known = recall.of(keyOf(article, place), () => readBlock(article, place, first, lexicon));
    const read = moveBlock(known, article, place, first);
    readings.push(...read.sentences);
    proposals.push(...read.proposals);
    yield;
  }
  const context = { article, lexicon, readings };
  const refined = refiners.reduce<readonly Proposal[]>(
    (list, refine) => refine(list, context),
    proposals,
  );
  yield;
  return yield* nameSpeakers(refined, context);
}

/** Where the sentences of each block begin. */
function sentenceStarts(article: Article): number[][] {
  const starts: number[][] = article.blocks.map(() => []);
  for (const sentence of article.sentences) starts[sentence.block]?.push(sentence.start);
  return starts;
}
