import { is, type Token } from '../../reading/token';
import type { Member } from '../cast';
import {
  type Discourse,
  type Resolver,
  type SourceMention,
  type Voice,
  voiceOf,
} from '../discourse';

/** Sentences after which a pronoun no longer reaches back. */
const reach = 5;

/** What speaks for a candidate; a sentence of distance weighs 1. */
const weights = { subject: 1.2, spoke: 2, gender: 1 };

/** "he said": whoever of the right gender and number was named or quoted last. */
export const pronoun: Resolver = (source, discourse) => {
  const [word] = source.tokens;
  if (source.tokens.length !== 1 || !word || !is(word, 'pronoun')) return undefined;
  if (is(word, 'plural')) return lastVoice(source, discourse, (voice) => voice.plural);
  if (is(word, 'neuter'))
    return lastVoice(source, discourse, (voice) => voice.member?.organisation ?? false);
  return is(word, 'female', 'male') ? person(word, source, discourse) : null;
};

function lastVoice(
  { sentence }: SourceMention,
  { spoken }: Discourse,
  fits: (voice: Voice) => boolean,
): Voice | null {
  const last = spoken.findLast((turn) => sentence - turn.sentence <= reach && fits(turn.voice));
  return last?.voice ?? null;
}

function person(word: Token, source: SourceMention, discourse: Discourse): Voice | null {
  const gender = is(word, 'female') ? 'female' : 'male';
  const scored = discourse.cast.members
    .filter((member) => canBe(member, gender))
    .map((member) => ({ member, score: scoreOf(member, gender, source, discourse) }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.member;
  return best ? voiceOf(best, discourse) : null;
}

const canBe = (member: Member, gender: string): boolean =>
  !member.organisation &&
  (member.person || member.parts.length === 2) &&
  (member.gender ?? gender) === gender;

function scoreOf(
  member: Member,
  gender: string,
  source: SourceMention,
  { spoken }: Discourse,
): number {
  const mention = member.mentions.findLast(({ start }) => start < source.start);
  const turn = spoken.findLast(({ voice }) => voice.member === member);
  const latest = Math.max(mention?.sentence ?? -reach, turn?.sentence ?? -reach);
  const distance = source.sentence - latest;
  if (distance > reach) return Number.NEGATIVE_INFINITY;
  const subject = mention?.opens && mention.sentence === latest ? weights.subject : 0;
  const spoke = turn && source.sentence - turn.sentence <= 2 ? weights.spoke : 0;
  return (member.gender === gender ? weights.gender : 0) + subject + spoke - distance;
}
