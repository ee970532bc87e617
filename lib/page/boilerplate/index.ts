import { comments } from './comments';
import { galleries } from './galleries';
import { linkParagraphs } from './link-paragraphs';
import { navigation } from './navigation';
import { oddments } from './oddments';
import { relatedLinks } from './related-links';
import type { Rule } from './rule';

/** In order of precedence: what two rules find goes by the name of the first. */
export const rules: readonly Rule[] = [
  comments,
  galleries,
  relatedLinks,
  linkParagraphs,
  navigation,
  oddments,
];
