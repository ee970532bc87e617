import type { Phrase } from '../reading/phrase';
import { is, isAny, type Token } from '../reading/token';
import type { Member } from './member';
import { genderIn, type Name } from './name';

/** How many words behind a name may describe it: "Lee, the junior senator from Ohio". */
const longestApposition = 12;

/** How many words before a name may. */
const longestTitle = 5;

/** Adds what one mention of a member tells: a longer name, a gender, a role. */
export function describe(member: Member, name: Name, tokens: readonly Token[], text: string): void {
  const written = textOf(tokens.slice(name.from, name.to), text);
  if (isFuller(name, written, member)) {
    member.name = written;
    member.given = name.parts.length;
  }
  member.gender ??= name.gender;
  member.person ||= name.person;
  const apposition = appositionOf(tokens, name);
  if (apposition.length > 0) member.role ??= textOf(apposition, text);
  for (const token of [...titlesOf(tokens, name), ...apposition]) addWord(member, token);
}

/** "Ann Lee" says more than "President Lee", and "President Ann Lee" more than both. */
const isFuller = ({ parts }: Name, written: string, { name, given }: Member): boolean =>
  !/^The /.test(written) &&
  (parts.length === given || (given > 1 && parts.length > 1)
    ? written.length > name.length
    : parts.length > given);

function addWord(member: Member, token: Token): void {
  member.descriptions.add(token.lower);
  member.gender ??= genderIn(token);
  if (is(token, 'role')) member.person ||= !member.organisation;
}

function textOf(tokens: readonly Token[], text: string): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end) : '';
}

function titlesOf(tokens: readonly Token[], { from, to, parts }: Name): Token[] {
  let start = from;
  while (
    start > 0 &&
    start > from - longestTitle &&
    isDescriptive(tokens[start - 1], tokens[start])
  )
    start--;
  return tokens.slice(start, to - parts.length);
}

/** A role or a title, and the word before one: "military spokesman". */
const isDescriptive = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (isAny(token, 'role', 'title', 'organisation') ||
    (isAny(next, 'role', 'title') && (token.classes.size === 0 || token.capital)));

/** What stands behind a name between commas. */
function appositionOf(tokens: readonly Token[], { to }: Phrase): Token[] {
  const opens = isAny(tokens[to + 1], 'article', 'possessive', 'role', 'title');
  if (tokens[to]?.text !== ',' || !opens) return [];
  const rest = tokens.slice(to + 1, to + 1 + longestApposition);
  const end = rest.findIndex((token) => token.kind === 'punctuation' || is(token, 'relative'));
  return end < 0 ? rest : rest.slice(0, end);
}
