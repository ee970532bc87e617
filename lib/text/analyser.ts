import type { Findings } from './analysis';
import type { Article } from './article';
import type { findFigures } from './figures';
import type { findKeyPoints } from './key-points';
import { languageOf } from './languages';
import { Memory } from './memory';
import type { findQuotations } from './quotes';
import type { Steps } from './steps';

/** What does the work: it may come in several scripts. */
export interface Finders {
  findQuotations: typeof findQuotations;
  findFigures: typeof findFigures;
  findKeyPoints: typeof findKeyPoints;
}

/**
 * Reads an article: who is quoted, which figures it cites on whose word, what its key points are.
 * With the memory of an earlier analysis only the blocks are read that have changed since.
 */
export type TextAnalyser = (article: Article, memory?: Memory) => Steps<Findings>;

export const textAnalyserOf = (finders: Finders): TextAnalyser =>
  function* analyse(article, memory = new Memory()) {
    const language = languageOf(article.language);
    const quoted = yield* finders.findQuotations(article, language, memory.quotations);
    const cited = yield* finders.findFigures(article, language, quoted, memory.figures);
    const found = { quotes: quoted.quotes, ...cited };
    const keyPoints = yield* finders.findKeyPoints(article, language, found);
    memory.quotations.forgetRest();
    memory.figures.forgetRest();
    return { ...found, keyPoints };
  };
