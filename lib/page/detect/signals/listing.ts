import { pageKind } from './page-kind';

/** Fronts, archives and tag pages. */
export const listing = pageKind({
  name: 'listing',
  reason: 'list of articles',
  types: ['CollectionPage', 'OfferCatalog', 'ProfilePage', 'profile'],
  words: ['cat', 'categoria', 'categorie', 'category', 'kategorie', 'schlagwort', 'tag', 'tags'],
  hints: [
    'archiv',
    'archive',
    'archives',
    'author',
    'authors',
    'autor',
    'page',
    'pages',
    'rubrik',
    'section',
    'thema',
    'themen',
    'topic',
    'topics',
  ],
});
