import { accordingAfter } from './according-after';
import { accordingTo } from './according-to';
import { clauseBeforeCue } from './clause-before-cue';
import { contentAfterCue } from './content-after-cue';
import { floating } from './floating';
import { introducedRun } from './introduced-run';
import { markedWords } from './marked-words';
import { nominalCue } from './nominal-cue';
import { quotationBeforeCue } from './quotation-before-cue';
import { quotationBeforeSubject } from './quotation-before-subject';
import type { Recogniser } from './recogniser';
import { speakerLine } from './speaker-line';
import { subjunctive } from './subjunctive';

/** In order of precedence: a cue belongs to the first recogniser that proposes something for it. */
export const recognisers: readonly Recogniser[] = [
  speakerLine,
  quotationBeforeCue,
  clauseBeforeCue,
  contentAfterCue,
  accordingTo,
  accordingAfter,
  nominalCue,
  quotationBeforeSubject,
  introducedRun,
  markedWords,
  subjunctive,
  floating,
];
