import { pageKind } from './page-kind';

/** Manuals and references. */
export const documentation = pageKind({
  name: 'documentation',
  reason: 'documentation',
  types: ['APIReference', 'HowTo', 'TechArticle'],
  words: [
    'api',
    'doc',
    'docs',
    'documentation',
    'dokumentation',
    'manual',
    'reference',
    'tutorial',
    'wiki',
  ],
  hints: ['developer', 'developers', 'guide', 'guides', 'help', 'learn', 'support'],
});
