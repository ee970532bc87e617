import { pageKind } from './page-kind';

/** Search results. */
export const search = pageKind({
  name: 'search',
  reason: 'search results',
  types: ['SearchResultsPage'],
  words: ['recherche', 'ricerca', 'search', 'suche', 'zoeken'],
  hints: ['buscar', 'find', 'query', 'results', 'sch'],
});
