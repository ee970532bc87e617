import type { Evidence } from '../evidence';
import type { Signal } from '../signal';

const isArticle = (type: string): boolean =>
  type === 'Report' || (type.endsWith('Article') && !otherArticles.includes(type));

const otherArticles = ['ScholarlyArticle', 'TechArticle'];
/** A page that states more articles lists them. */
const mostStated = 2;

/** Its metadata says that the page is about one article. */
export function statesArticle({ metadata }: Evidence): boolean {
  const stated = metadata.types.filter(isArticle).length;
  return stated > 0 && stated <= mostStated;
}

/** The page says that it is an article: JSON-LD or microdata. */
export const statedArticle: Signal = {
  name: 'stated-article',
  expected: 2,
  measure: (evidence) => (statesArticle(evidence) ? 1 : 0),
  reason: () => 'says it is a news article (metadata)',
};
