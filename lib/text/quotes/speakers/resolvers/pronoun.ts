import { is, isAny, type Token } from '../../reading/token';
import {
  type Discourse,
  type Resolver,
  type SourceMention,
  type Voice,
  voiceOf,
} from '../discourse';
import type { Member } from '../member';
import type { Gender } from '../name';

/** Sentences after which a pronoun no longer reaches back. */
const reach = 5;

/** Sentences within which whoever spoke is likely to go on. */
const turn = 2;

/** What speaks for a candidate; a sentence of distance weighs 1. */
const weights = { subject: 1.2, spoke: 2, gender: 1 };

/** Closer than this two candidates are in doubt. */
const margin = 0.5;

/** "he said": whoever of the right gender and number was named or quoted last. */
export const pronoun: Resolver = (source, discourse) => {
  const [word] = source.tokens;
  if (source.tokens.length !== 1 || !word || !is(word, 'pronoun')) return undefined;
  if (is(word, 'plural')) return lastVoice(source, discourse, (voice) => voice.plural);
  if (is(word, 'neuter')) return lastVoice(source, discourse, isBody);
  return isAny(word, 'female', 'male') ? person(word, source, discourse) : null;
};

const isBody = ({ member }: Voice): boolean => member?.organisation ?? false;

function lastVoice(
  source: SourceMention,
  { spoken }: Discourse,
  fits: (voice: Voice) => boolean,
): Voice | null {
  const last = spoken.slice(-2 * reach).findLast((said) => fits(said.voice));
  return last && last.sentence >= earliest(source) ? last.voice : null;
}

/** The first sentence that a pronoun reaches back to. */
const earliest = ({ sentence, entry }: SourceMention): number => Math.max(sentence - reach, entry);

/** Who of those named or quoted last a word of one gender means; null where that is in doubt. */
export function person(word: Token, source: SourceMention, discourse: Discourse): Voice | null {
  const gender = is(word, 'female') ? 'female' : 'male';
  const [best, next] = [...candidates(source, discourse)]
    .filter(([member]) => canBe(member, gender))
    .map(([member, score]) => ({ member, score: score + genderWeight(member, gender) }))
    .sort((a, b) => b.score - a.score);
  if (!best || (next && best.score - next.score < margin)) return null;
  return voiceOf(best.member, discourse);
}

const genderWeight = (member: Member, gender: Gender): number =>
  member.gender === gender ? weights.gender : 0;

const canBe = ({ organisation, person: human, parts, gender }: Member, wanted: Gender): boolean =>
  !organisation &&
  (human || (parts.length > 1 && parts.length < 5)) &&
  (gender ?? wanted) === wanted;

/** Everybody named or quoted in the last sentences, with what speaks for them. */
function candidates(source: SourceMention, discourse: Discourse): Map<Member, number> {
  const scores = namedBefore(source, discourse);
  for (const [member, distance] of turnsBefore(source, discourse)) {
    const named = scores.get(member) ?? Number.NEGATIVE_INFINITY;
    scores.set(member, Math.max(named, -distance) + (distance <= turn ? weights.spoke : 0));
  }
  return scores;
}

function namedBefore(source: SourceMention, { cast }: Discourse): Map<Member, number> {
  const { sentence, start } = source;
  const scores = new Map<Member, number>();
  for (let at = earliest(source); at <= sentence; at++) {
    const mentions = cast.inSentence.get(at) ?? [];
    for (const mention of mentions.filter((other) => other.start < start)) {
      scores.set(mention.member, at - sentence + (mention.opens ? weights.subject : 0));
    }
  }
  return scores;
}

/** How many sentences ago each of the last speakers spoke. */
function turnsBefore(source: SourceMention, { spoken }: Discourse): Map<Member, number> {
  const { sentence } = source;
  const near = spoken.slice(-2 * reach).filter((said) => said.sentence >= earliest(source));
  return new Map(
    near.flatMap(({ voice, sentence: said }) =>
      voice.member ? [[voice.member, sentence - said] as const] : [],
    ),
  );
}
