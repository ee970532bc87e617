import type { Lexicon } from '../lexicon';
import { nounPhraseBefore } from '../noun-phrase-before';
import type { Phrase } from '../phrase';
import { sourceBefore } from '../source-before';
import { isAny, isComma, isName, type Token } from '../token';
import { isParticiple } from '../word-kinds';
import { behindAddressee } from './behind-cue';
import type { SubjectReader } from './subject-reader';

/** "Lee said", "with Lee saying": the subject right before its verb. */
export const ownSubject: SubjectReader = (place) => {
  const { tokens, cue, lexicon } = place;
  if (cue.form === 'infinitive') return undefined;
  if (cue.form === 'gerund' && !isSpeakerWord(tokens[cue.from - 1])) return undefined;
  const noun = sourceBefore(tokens, cue.from, lexicon);
  if (!noun) return undefined;
  const source = withOffice(tokens, noun, cue.from, lexicon);
  return { cue, source, order: 'source-first', from: source.from, to: behindAddressee(place) };
};

const isSpeakerWord = (token: Token | undefined): boolean =>
  isName(token) || isAny(token, 'role', 'pronoun');

/** "Ohio's governor, Ann Lee said": the office before a name that no second comma closes. */
function withOffice(tokens: readonly Token[], noun: Phrase, end: number, lexicon: Lexicon): Phrase {
  const apposed = noun.to === end && isName(tokens[end - 1]) && isComma(tokens[noun.from - 1]);
  const office = apposed ? nounPhraseBefore(tokens, noun.from - 1, lexicon) : null;
  const first = office && tokens[office.from];
  if (!first || isParticiple(first, lexicon)) return noun;
  const opens = office.from === 0 || isComma(tokens[office.from - 1]);
  const held = opens && isAny(tokens[office.to - 1], 'role', 'title');
  return held ? { from: office.from, to: noun.to } : noun;
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  'Speaking on Sunday, <Ohio\'s governor, Ann Lee> [said], {"We won."}',
  'Asked by the governor, <Ann Lee> [said] {the plan had failed}.',
];
