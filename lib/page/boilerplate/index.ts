import { advertising } from './advertising';
import { asides } from './asides';
import { authorNotes } from './author-notes';
import { comments } from './comments';
import { consent } from './consent';
import { datelines } from './datelines';
import { following } from './following';
import { forms } from './forms';
import { galleries } from './galleries';
import { linkParagraphs } from './link-paragraphs';
import { machineSummaries } from './machine-summaries';
import { mediaLabels } from './media-labels';
import { navigation } from './navigation';
import { newsletters } from './newsletters';
import { oddments } from './oddments';
import { orphanedHeadings } from './orphaned-headings';
import { relatedLinks } from './related-links';
import { reserved } from './reserved';
import type { Rule } from './rule';
import { sharing } from './sharing';
import { tags } from './tags';
import { tickers } from './tickers';

/** In order of precedence: what two rules find goes by the name of the first. */
export const rules: readonly Rule[] = [
  comments,
  consent,
  newsletters,
  galleries,
  machineSummaries,
  tickers,
  tags,
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
