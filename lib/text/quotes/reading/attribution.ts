import type { Cue } from './cue';
import type { Phrase } from './phrase';

/** A reporting verb with its subject, as the recognisers see it. */
export interface Attribution extends Phrase {
  cue: Cue;
  source: Phrase | null;
  /** Where the source stands; shared with an earlier verb, or the subject of the sentence. */
  order: 'source-first' | 'cue-first' | 'shared';
}
