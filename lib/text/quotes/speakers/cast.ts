import type { Span } from '../../span';
import type { Lexicon } from '../reading/lexicon';
import { type Phrase, spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { is, type Token } from '../reading/token';
import { type Gender, type Name, namesIn, suffixOf, surnameOf } from './name';

/** Somebody or something the article names. */
export interface Member {
  /** The longest name with its titles that the article gives. */
  name: string;
  parts: readonly string[];
  person: boolean;
  organisation: boolean;
  gender: Gender | null;
  /** Words that describe it, lower case: titles before the name, the apposition behind it. */
  descriptions: Set<string>;
  mentions: Mention[];
}

export interface Mention extends Span {
  /** Index of the sentence. */
  sentence: number;
  /** It opens its sentence, so it is most likely the subject. */
  opens: boolean;
}

/** Everybody an article names, found by surname. */
export interface Cast {
  members: Member[];
  bySurname: ReadonlyMap<string, readonly Member[]>;
  /** Member of each name, by where the name starts. */
  at: ReadonlyMap<number, Member>;
}

/** How many words behind a name may describe it: "Lee, the junior senator from Ohio". */
const longestApposition = 12;

/** How far into a sentence its subject may begin, in words. */
const subjectReach = 6;

/** Reads the whole article for names. Full names come first, so that a surname finds its owner. */
export function castOf(readings: readonly Reading[], lexicon: Lexicon, text: string): Cast {
  const found = readings.flatMap((reading) =>
    namesIn(reading.tokens, lexicon).map((name) => ({ name, reading })),
  );
  const bySurname = new Map<string, Member[]>();
  const at = new Map<number, Member>();
  const full = found.filter(({ name }) => name.parts.length > 1);
  const short = found.filter(({ name }) => name.parts.length === 1);
  for (const { name, reading } of full) enter(name, reading, text, bySurname, at);
  for (const { name, reading } of short) enter(name, reading, text, bySurname, at);
  const members = [...new Set(bySurname.values())].flat();
  for (const member of members) member.mentions.sort((a, b) => a.start - b.start);
  return { members, bySurname, at };
}

function enter(
  name: Name,
  reading: Reading,
  text: string,
  bySurname: Map<string, Member[]>,
  at: Map<number, Member>,
): void {
  const span = spanOf(reading.tokens, name);
  if (!span) return;
  const surname = surnameOf(name);
  const family = bySurname.get(surname) ?? [];
  bySurname.set(surname, family);
  const member = memberFor(name, family, span.start) ?? newMember(name, family);
  member.mentions.push({ ...span, sentence: reading.index, opens: name.from <= subjectReach });
  describe(member, name, reading.tokens, text.slice(span.start, span.end));
  at.set(span.start, member);
}

/** The member a name means; of several with one surname the one named last before. */
function memberFor(name: Name, family: readonly Member[], before: number): Member | undefined {
  if (name.parts.length > 1) return family.find((member) => isSame(member, name));
  const fitting = family.filter(
    (member) => !name.gender || !member.gender || member.gender === name.gender,
  );
  return fitting.length < 2 ? fitting[0] : nearest(fitting, before);
}

const isSame = (member: Member, name: Name): boolean =>
  member.parts[0] === name.parts[0] && suffixOf(member) === suffixOf(name);

function nearest(members: readonly Member[], before: number): Member | undefined {
  const distance = (member: Member): number =>
    Math.min(
      ...member.mentions.filter(({ start }) => start < before).map(({ start }) => before - start),
    );
  return [...members].sort((a, b) => distance(a) - distance(b))[0];
}

function newMember(name: Name, family: Member[]): Member {
  const { parts, person, organisation, gender } = name;
  const member: Member = {
    ...{ parts, person, organisation, gender },
    name: '',
    descriptions: new Set(),
    mentions: [],
  };
  family.push(member);
  return member;
}

function describe(member: Member, name: Name, tokens: readonly Token[], text: string): void {
  if (text.length > member.name.length && !text.startsWith('The ')) member.name = text;
  member.gender ??= name.gender;
  member.person ||= name.person;
  for (const token of [...titlesOf(tokens, name), ...appositionOf(tokens, name)]) {
    member.descriptions.add(token.lower);
    if (is(token, 'female')) member.gender ??= 'female';
    if (is(token, 'male')) member.gender ??= 'male';
    if (is(token, 'role')) member.person ||= !member.organisation;
  }
}

function titlesOf(tokens: readonly Token[], { from, to, parts }: Name): Token[] {
  let start = from;
  while (start > 0 && start > from - 5 && isDescriptive(tokens[start - 1])) start--;
  return tokens.slice(start, to - parts.length);
}

const isDescriptive = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !is(
    token,
    'auxiliary',
    'complementiser',
    'conjunction',
    'pronoun',
    'relative',
    'subordinator',
    'preposition',
    'verb',
  );

/** What stands behind a name between commas. */
function appositionOf(tokens: readonly Token[], { to }: Phrase): Token[] {
  if (tokens[to]?.text !== ',' || !is(tokens[to + 1], 'article', 'possessive', 'role', 'title'))
    return [];
  const rest = tokens.slice(to + 1, to + 1 + longestApposition);
  const end = rest.findIndex((token) => token.kind === 'punctuation' || is(token, 'relative'));
  return end < 0 ? rest : rest.slice(0, end);
}
