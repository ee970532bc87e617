import { advertising } from './advertising';
import { asides } from './asides';
import { authorNotes } from './author-notes';
import { comments } from './comments';
import { datelines } from './datelines';
import { following } from './following';
import { forms } from './forms';
import { galleries } from './galleries';
import { linkParagraphs } from './link-paragraphs';
import { mediaLabels } from './media-labels';
import { navigation } from './navigation';
import { newsletters } from './newsletters';
import { oddments } from './oddments';
import { orphanedHeadings } from './orphaned-headings';
import { relatedLinks } from './related-links';
import { reserved } from './reserved';
import type { Rule } from './rule';
import { sharing } from './sharing';

/** In order of precedence: what two rules find goes by the name of the first. */
export const rules: readonly Rule[] = [
  comments,
  newsletters,
  galleries,
  relatedLinks,
  sharing,
  advertising,
  mediaLabels,
  following,
  reserved,
  authorNotes,
  datelines,
  forms,
  linkParagraphs,
  navigation,
  asides,
  oddments,
  orphanedHeadings,
];
