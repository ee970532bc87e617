import { sourceBefore } from '../source-before';
import { is, isName, type Token } from '../token';
import { behindAddressee } from './behind-cue';
import type { SubjectReader } from './subject-reader';

/** "Lee said", "with Lee saying": the subject right before its verb. */
export const ownSubject: SubjectReader = (place) => {
  const { tokens, cue, lexicon } = place;
  if (cue.form === 'infinitive') return undefined;
  if (cue.form === 'gerund' && !isSpeakerWord(tokens[cue.from - 1])) return undefined;
  const source = sourceBefore(tokens, cue.from, lexicon);
  if (!source) return undefined;
  return { cue, source, order: 'source-first', from: source.from, to: behindAddressee(place) };
};

const isSpeakerWord = (token: Token | undefined): boolean =>
  isName(token) || is(token, 'role', 'pronoun');
