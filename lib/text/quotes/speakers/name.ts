import { isHeadline } from '../reading/headline';
import type { Lexicon } from '../reading/lexicon';
import type { Phrase } from '../reading/phrase';
import { is, isAny, isName, isNameParticle, type Token } from '../reading/token';

export type Gender = 'female' | 'male';

/** A name as it stands in a sentence, with its titles. */
export interface Name extends Phrase {
  /** Without titles, lower case: ["hillary", "rodham", "clinton"]. */
  parts: readonly string[];
  /** Has a title or a role before it, or a first name. */
  person: boolean;
  organisation: boolean;
  gender: Gender | null;
  /** Nothing but titles and roles: "Prime Minister", though somebody may be called so. */
  office: boolean;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The names of a sentence, longest first at each place. */
export function namesIn(tokens: readonly Token[], lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  if (isHeadline(tokens)) return namesInHeadline(tokens, lexicon);
  let at = 0;
  while (at < tokens.length) {
    const to = nameEnd(tokens, at);
    const name = to > at ? readName(tokens, { from: at, to }, lexicon) : null;
    if (name) names.push(name);
    at = Math.max(to, at + 1);
  }
  return names;
}

/** Where every word has a capital, only a known first name shows a name, and only two words of it. */
function namesInHeadline(tokens: readonly Token[], lexicon: Lexicon): Name[] {
  return tokens.flatMap((token, from) => {
    const known = lexicon.firstNames.has(token.lower) && isPart(tokens[from + 1]);
    return (known && readName(tokens, { from, to: from + 2 }, lexicon)) || [];
  });
}

function nameEnd(tokens: readonly Token[], from: number): number {
  if (!isPart(tokens[from]) || is(tokens[from], 'adverb')) return from;
  let to = from + 1;
  while (isPart(tokens[to]) || (joins(tokens, to) && isPart(tokens[to + 1]))) to++;
  return to;
}

/** "Tenants' League", but not "the Lakers' Ann Lee". */
function joinsBody(tokens: readonly Token[], at: number): boolean {
  if (!/^['’]$/.test(tokens[at]?.text ?? '')) return false;
  let to = at + 1;
  while (isPart(tokens[to])) if (is(tokens[to++], 'organisation')) return true;
  return false;
}

const isPart = (token: Token | undefined): boolean => isName(token) && !is(token, 'date');

/** "Secretary of State", "Ali al Sistani", but not "Ann Lee of Ohio". */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === 'of') return isAny(tokens[at - 1], 'title', 'role', 'organisation');
  return token?.text === '&' || isNameParticle(token) || joinsBody(tokens, at);
}

function readName(tokens: readonly Token[], phrase: Phrase, lexicon: Lexicon): Name | null {
  const from = coreStart(tokens, phrase);
  const core = tokens.slice(from, phrase.to);
  const parts = core.map((token) => token.lower);
  if (parts.length === 0) return null;
  const titles = tokens.slice(phrase.from, from);
  const organisation = core.some((token) => is(token, 'organisation') || token.lower === 'of');
  const role =
    isAny(tokens[phrase.from - 1], 'role', 'title') ||
    titles.some((token) => isAny(token, 'role', 'title'));
  const gender = genderOf(tokens[phrase.from - 1], titles, parts, lexicon);
  const person = !organisation && (role || gender !== null);
  const office = isOffice(core) && isOffice(titles);
  const { to } = phrase;
  return { from: phrase.from, to, parts, person, organisation, gender, office };
}

const isOffice = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => isAny(token, 'role', 'title'));

/** Behind the last title: "Secretary of State | John Kerry". */
function coreStart(tokens: readonly Token[], { from, to }: Phrase): number {
  let start = from;
  for (let at = from; at < to - 1; at++) {
    if (!isAny(tokens[at], 'title', 'role')) continue;
    const office = tokens[at + 1]?.lower === 'of' && at + 3 < to;
    start = office ? at + 3 : at + 1;
  }
  return start;
}

function genderOf(
  before: Token | undefined,
  titles: readonly Token[],
  parts: readonly string[],
  { firstNames }: Lexicon,
): Gender | null {
  for (const title of titles) {
    const told = genderIn(title);
    if (told) return told;
  }
  const known = before && genderIn(before);
  return known || (parts.length > 1 && firstNames.get(parts[0] ?? '')) || null;
}

/** What a word tells of whom it describes; "her" tells only of somebody else. */
export function genderIn(token: Token): Gender | null {
  if (is(token, 'possessive')) return null;
  if (is(token, 'female')) return 'female';
  return is(token, 'male') ? 'male' : null;
}

/** The family name, without "Jr.". */
export const surnameOf = (name: Pick<Name, 'parts'>): string =>
  name.parts.findLast((part) => !suffix.test(part)) ?? '';

/** "Jr.", as part of what makes a name another. */
export const suffixOf = (name: Pick<Name, 'parts'>): string =>
  name.parts.find((part) => suffix.test(part)) ?? '';
