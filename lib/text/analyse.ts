import type { Findings } from './analysis';
import type { Article } from './article';
import { findFigures } from './figures';
import { findKeyPoints } from './key-points';
import { languageOf } from './languages';
import { findQuotations } from './quotes';
import type { Steps } from './steps';

/** Reads an article: who is quoted, which figures it cites on whose word, what its key points are. */
export function* analyse(article: Article): Steps<Findings> {
  const language = languageOf(article.language);
  const { quotes, speakers: quoted } = yield* findQuotations(article, language);
  const { figures, speakers } = yield* findFigures(article, language, { quotes, speakers: quoted });
  const keyPoints = yield* findKeyPoints(article, language, { quotes, figures, speakers });
  return { quotes, figures, speakers, keyPoints };
}
