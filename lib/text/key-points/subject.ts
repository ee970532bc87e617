import type { Speaker } from '../analysis';
import { contains, overlaps, type Span } from '../span';
import type { Candidate, Story } from './story';

/** Does a sentence open with a pronoun, so that only the story says whom it means? */
export function opensWithPronoun({ text, words }: Candidate, { language }: Story): boolean {
  const [first] = words;
  return (language.keyPoints?.pronouns ?? []).includes(first?.text ?? '') && /^\p{L}/u.test(text);
}

/** Whom the pronoun means that a sentence opens with; null where it opens with none, or none is clear. */
export function subjectOf(candidate: Candidate, story: Story): string | null {
  if (!opensWithPronoun(candidate, story)) return null;
  const pronoun = {
    start: candidate.start,
    end: candidate.start + (candidate.words[0]?.spelling.length ?? 0),
  };
  const speaker =
    quotedAs(pronoun, story) ?? mentionedAt(pronoun, story) ?? subjectBefore(candidate, story);
  return speaker?.named ? speaker.name : null;
}

/** The speaker of a quotation whose source is the pronoun. */
function quotedAs(pronoun: Span, { evidence }: Story): Speaker | undefined {
  const quote = evidence.quotes.find(({ source }) => source && overlaps(source, pronoun));
  return evidence.speakers[quote?.speaker ?? -1];
}

function mentionedAt(pronoun: Span, { evidence }: Story): Speaker | undefined {
  return evidence.speakers.find(({ mentions }) => mentions.some((one) => overlaps(one, pronoun)));
}

/** The one speaker in the sentence before, if that opens with him: "Kerry flew to Cairo. He …" */
function subjectBefore(candidate: Candidate, story: Story): Speaker | undefined {
  const { candidates, evidence, language } = story;
  const before = candidates[candidate.index - 1];
  const meansOne = language.keyPoints?.singularPronouns.includes(candidate.words[0]?.text ?? '');
  if (!before || !meansOne) return undefined;
  const present = evidence.speakers.filter(({ mentions }) =>
    mentions.some((mention) => contains(before, mention)),
  );
  const [only] = present;
  const opens = only?.mentions.some((mention) => mention.start === before.start);
  return present.length === 1 && opens ? only : undefined;
}
