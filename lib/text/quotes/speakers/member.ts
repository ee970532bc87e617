import type { Span } from '../../span';
import type { Gender } from './name';

/** Somebody or something the article names. */
export interface Member {
  /** The longest name with its titles that the article gives. */
  name: string;
  /** How many parts of its name that gives. */
  given: number;
  /** Without titles, lower case. */
  parts: readonly string[];
  person: boolean;
  organisation: boolean;
  gender: Gender | null;
  /** The first apposition, as written. */
  role: string | null;
  /** Words that describe it, lower case: titles before the name, the apposition behind it. */
  descriptions: Set<string>;
  /** In text order. */
  mentions: Span[];
}

/** Where a member is named. */
export interface Mention extends Span {
  member: Member;
  /** It opens its sentence, so it is most likely the subject. */
  opens: boolean;
}
