/**
 * The annotator's scripts, in this order: what it takes goes before it. A browser compiles each in a task
 * of its own, where one for all would hold up the page.
 */
export const scripts: readonly string[] = [
  '/english.js',
  '/other-languages.js',
  '/read-page.js',
  '/find-quotations.js',
  '/find-figures.js',
  '/find-key-points.js',
  '/annotate.js',
];
