import type { Attribution } from '../attribution';
import type { Cue } from '../cue';
import type { Lexicon } from '../lexicon';
import type { Token } from '../token';

/** A cue in its sentence. */
export interface CuePlace {
  tokens: readonly Token[];
  cue: Cue;
  /** The attributions before it in the same sentence. */
  earlier: readonly Attribution[];
  lexicon: Lexicon;
}

/** Finds the subject of a cue; null: it has none, undefined: it is another reader's case. */
export type SubjectReader = (place: CuePlace) => Attribution | null | undefined;
