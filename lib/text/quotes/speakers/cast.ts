import type { Span } from '../../span';
import type { Steps } from '../../steps';
import type { Lexicon } from '../reading/lexicon';
import { spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/token';
import { describe } from './describe';
import type { Member, Mention } from './member';
import { type Name, namesIn, suffixOf, surnameOf } from './name';
import { namesInQuotation, type QuotedName } from './names-in-quotation';
import { type FoundName, properNames } from './proper-names';

/** Everybody an article names. */
export interface Cast {
  members: readonly Member[];
  /** By where the name starts. */
  at: ReadonlyMap<number, Mention>;
  /** By the index of the sentence, in text order. */
  inSentence: ReadonlyMap<number, readonly Mention[]>;
  /** The only member with a full name that has this surname, lower case. */
  bySurname: (surname: string) => Member | null;
}

/** How far into a sentence its subject may begin, in words. */
const subjectReach = 6;

/** Sentences read between two pauses. */
const stride = 50;

/** Reads the whole article for names. Full names come first, so that a surname finds its owner. */
export function* castOf(readings: readonly Reading[], lexicon: Lexicon, text: string): Steps<Cast> {
  const all: FoundName[] = [];
  for (const reading of readings) {
    all.push(...namesIn(reading.tokens, lexicon).map((name) => ({ name, reading })));
    if (reading.index % stride === 0) yield;
  }
  const found = properNames(all, lexicon);
  const families = new Map<string, Member[]>();
  for (const { name } of found) if (name.parts.length > 1) addFullName(name, families);
  for (const { tokens } of readings) addQuotedNames(tokens, lexicon, families);
  const mentions: (Mention & { sentence: number })[] = [];
  for (const [place, { name, reading }] of found.entries()) {
    const mention = mentionOf(name, reading, families);
    if (mention) mentions.push({ ...mention, sentence: reading.index });
    if (mention) describe(mention.member, name, reading.tokens, text);
    if (place % stride === 0) yield;
  }
  return {
    members: [...families.values()].flat(),
    at: new Map(mentions.map((mention) => [mention.start, mention])),
    inSentence: groupBySentence(mentions),
    bySurname: (surname) => onlyOne(families.get(surname) ?? []),
  };
}

function onlyOne(family: readonly Member[]): Member | null {
  const full = family.filter(({ parts }) => parts.length > 1);
  return full.length === 1 ? (full[0] ?? null) : null;
}

function addFullName(name: Name, families: Map<string, Member[]>): void {
  const family = familyOf(name, families);
  if (!family.some((member) => isSame(member, name))) family.push(newMember(name));
}

/** Whom only a quotation names in full: "I like Ann Lee". */
function addQuotedNames(
  tokens: readonly Token[],
  lexicon: Lexicon,
  families: Map<string, Member[]>,
): void {
  for (const { run, text } of tokens) {
    if (!run) continue;
    for (const name of namesInQuotation(text, lexicon)) {
      const known = families.has(surnameOf(name));
      if (!known)
        families.set(surnameOf(name), [
          { ...newMember(name), name: name.name, given: name.parts.length },
        ]);
    }
  }
}

function familyOf(name: Name, families: Map<string, Member[]>): Member[] {
  const surname = surnameOf(name);
  const family = families.get(surname) ?? [];
  families.set(surname, family);
  return family;
}

function mentionOf(
  name: Name,
  { tokens }: Reading,
  families: Map<string, Member[]>,
): Mention | null {
  const span = spanOf(tokens, name);
  if (!span || (name.office && !families.has(surnameOf(name)))) return null;
  const family = familyOf(name, families);
  const member = memberFor(name, family, span) ?? newMember(name);
  if (!family.includes(member)) family.push(member);
  member.mentions.push(span);
  return { ...span, member, opens: name.from <= subjectReach };
}

/** The member a name means; of several with one surname the one named last before. */
function memberFor(name: Name, family: readonly Member[], { start }: Span): Member | undefined {
  if (name.parts.length > 1) return family.find((member) => isSame(member, name));
  const fitting = family.filter(
    (member) => !name.gender || !member.gender || member.gender === name.gender,
  );
  return fitting.toSorted((a, b) => distance(a, start) - distance(b, start))[0];
}

const isSame = (member: Member, name: Name): boolean =>
  member.parts[0] === name.parts[0] && suffixOf(member) === suffixOf(name);

/** How far back a member was last named; mentions are entered in text order. */
const distance = ({ mentions }: Member, from: number): number => {
  const last = mentions.at(-1);
  return last ? from - last.start : Number.POSITIVE_INFINITY;
};

function newMember({ parts, person, organisation, gender }: Omit<QuotedName, 'name'>): Member {
  const descriptions = new Set<string>();
  return {
    name: '',
    given: 0,
    parts,
    person,
    organisation,
    gender,
    role: null,
    descriptions,
    mentions: [],
  };
}

function groupBySentence(
  mentions: readonly (Mention & { sentence: number })[],
): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}
