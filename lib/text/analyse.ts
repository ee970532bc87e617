import type { Findings } from './analysis';
import type { Article } from './article';
import { type BlockFigures, findFigures } from './figures';
import { findKeyPoints } from './key-points';
import { languageOf } from './languages';
import { findQuotations, type ReadBlock } from './quotes';
import { Recall } from './recall';
import type { Steps } from './steps';

/** What was found block by block when an article was analysed last. */
export class Memory {
  readonly quotations = new Recall<ReadBlock>();
  readonly figures = new Recall<BlockFigures>();
}

/**
 * Reads an article: who is quoted, which figures it cites on whose word, what its key points are.
 * With the memory of an earlier analysis only the blocks are read that have changed since.
 */
export function* analyse(article: Article, memory = new Memory()): Steps<Findings> {
  const language = languageOf(article.language);
  const quoted = yield* findQuotations(article, language, memory.quotations);
  const { quotes } = quoted;
  const { figures, speakers } = yield* findFigures(article, language, quoted, memory.figures);
  const keyPoints = yield* findKeyPoints(article, language, { quotes, figures, speakers });
  memory.quotations.forgetRest();
  memory.figures.forgetRest();
  return { quotes, figures, speakers, keyPoints };
}
