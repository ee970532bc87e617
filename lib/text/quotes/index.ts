import type { Article } from '../article';
import type { Language } from '../languages/language';
import { overlaps } from '../span';
import type { Steps } from '../steps';
import type { Proposal } from './proposal';
import type { Quoted } from './quoted';
import { type Lexicon, lexiconOf } from './reading/lexicon';
import { type Reading, readSentences } from './reading/reading';
import { recognisers } from './recognisers';
import { refiners } from './refiners';
import { nameSpeakers } from './speakers';

export type { Quoted } from './quoted';

/** Finds the quotations of an article and the speakers they stand for. */
export function* findQuotations(article: Article, language: Language): Steps<Quoted> {
  const lexicon = lexiconOf(language);
  if (!lexicon) return { quotes: [], speakers: [] };
  const readings: Reading[] = [];
  const proposals: Proposal[] = [];
  const starts = sentenceStarts(article);
  for (const [block] of article.blocks.entries()) {
    const carried = readings.at(-1)?.tokens.at(-1)?.run?.closed === false;
    const place = { block, starts: starts[block] ?? [], carried };
    const sentences = readSentences(article, place, readings.length, lexicon);
    for (const [at, sentence] of sentences.entries()) {
      proposals.push(...recognise(sentence, sentences[at - 1] ?? null, lexicon));
    }
    readings.push(...sentences);
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

/** Where the sentences of each block begin. */
function sentenceStarts(article: Article): number[][] {
  const starts: number[][] = article.blocks.map(() => []);
  for (const sentence of article.sentences) starts[sentence.block]?.push(sentence.start);
  return starts;
}
