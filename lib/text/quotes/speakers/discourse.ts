import type { Span } from '../../span';
import type { Lexicon } from '../reading/lexicon';
import type { Token } from '../reading/token';
import type { Cast } from './cast';
import type { Member } from './member';

/** Whoever is quoted: a member of the cast, or an unnamed source known by its phrase. */
export interface Voice {
  member: Member | null;
  /** By a name, not only by what they are. */
  named: boolean;
  /** The phrase of an unnamed source. */
  phrase: string;
  plural: boolean;
  /** Its main noun in lower case: "official". */
  head: string;
  mentions: Span[];
}

/** A source as it stands in its sentence. */
export interface SourceMention {
  /** The tokens of the source alone. */
  tokens: readonly Token[];
  /** All tokens before it in its sentence. */
  before: readonly Token[];
  start: number;
  sentence: number;
  /** The sentence that opens its entry of a live blog: nobody before it is meant by a pronoun. */
  entry: number;
}

/** What is known when a source is read: the cast, and who spoke before, latest last. */
export interface Discourse {
  cast: Cast;
  lexicon: Lexicon;
  spoken: { voice: Voice; sentence: number }[];
  voices: Map<Member, Voice>;
  /** For each sentence the one that opens its entry. */
  entries: readonly number[];
  /** Whom each source means that has been read, by where it starts. */
  resolved: Map<number, Voice | null>;
  text: string;
}

/** Says whom a source means: a voice, null when that is in doubt, undefined when it is another's case. */
export type Resolver = (source: SourceMention, discourse: Discourse) => Voice | null | undefined;

/** The voice of a member of the cast, the same each time. */
export function voiceOf(member: Member, { voices }: Discourse): Voice {
  const { name, mentions } = member;
  const voice = voices.get(member) ?? {
    member,
    named: true,
    phrase: name,
    plural: false,
    head: '',
    mentions,
  };
  voices.set(member, voice);
  return voice;
}
