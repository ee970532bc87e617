import type { ReportingVerb } from '../language';
import { isHeadline } from './headline';
import type { Lexicon, VerbEntry } from './lexicon';
import type { Phrase } from './phrase';
import { is, isAny, isComma, isName, type Token } from './token';
import { isAdverb } from './word-kinds';

/** A reporting verb with its auxiliaries and adverbs: "has repeatedly said". */
export interface Cue extends Phrase {
  verb: ReportingVerb;
  /** Index of the verb itself. */
  head: number;
  form: 'finite' | 'gerund' | 'infinitive' | 'passive';
  negated: boolean;
  /** Index of its separated prefix. */
  prefix: number | null;
  /** Index of an auxiliary far from it: "hat ... gesagt". */
  helper: number | null;
}

/** How far a separated prefix may stand behind its verb. */
const longestFrame = 30;

/** The reporting verbs of a sentence that are not nouns there. */
export function findCues(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach(({ kind, lower }, head) => {
    const entries = kind === 'word' ? lexicon.verbs.get(lower) : undefined;
    const cue = entries && firstCue(tokens, head, entries, lexicon);
    if (cue) cues.push(cue);
  });
  return cues;
}

/** By the first verb of a form that fits: "called for" before "called". */
function firstCue(
  tokens: readonly Token[],
  head: number,
  entries: readonly VerbEntry[],
  lexicon: Lexicon,
): Cue | null {
  for (const entry of entries) {
    const cue = cueAt(tokens, head, entry, lexicon);
    if (cue) return cue;
  }
  return null;
}

function cueAt(
  tokens: readonly Token[],
  head: number,
  entry: VerbEntry,
  lexicon: Lexicon,
): Cue | null {
  const from = groupStart(tokens, head, entry, lexicon);
  const group = tokens.slice(from, head);
  const helper = helperAt(tokens, head, entry, lexicon);
  const form = helper === null ? formOf(group, entry) : 'finite';
  if (!form || (group.length === 0 && isNoun(tokens, head, entry))) return null;
  const to = afterParticle(tokens, head + 1, entry.verb);
  if (entry.verb.needsParticle && to === head + 1) return null;
  const prefix = prefixAt(tokens, to, entry.verb);
  if (entry.verb.prefix && prefix === null) return null;
  const negated = group.some((token) => is(token, 'negation') || token.lower.endsWith("n't"));
  return { verb: entry.verb, head, from, to, form, negated, prefix, helper };
}

/** Where the prefix of a separable verb closes its clause: "teilte am Montag [mit], dass". */
function prefixAt(tokens: readonly Token[], from: number, verb: ReportingVerb): number | null {
  if (!verb.prefix) return null;
  for (let at = from; at < Math.min(tokens.length, from + longestFrame); at++) {
    const next = tokens[at + 1];
    const closes = next?.kind !== 'word' || is(next, 'conjunction');
    if (tokens[at]?.lower === verb.prefix && closes) return at;
  }
  return null;
}

/** In verb-second clauses the participle ends the clause, far from its auxiliary. */
function helperAt(
  tokens: readonly Token[],
  head: number,
  { forms }: VerbEntry,
  { data }: Lexicon,
): number | null {
  const next = tokens[head + 1];
  const closes = next?.kind !== 'word' || is(next, 'conjunction');
  if (!data.verbSecond || !forms.has('participle') || !closes) return null;
  for (let at = head - 1; at >= Math.max(0, head - longestFrame); at--) {
    if (isComma(tokens[at]) || is(tokens[at], 'be')) return null;
    if (is(tokens[at], 'auxiliary')) return at;
  }
  return null;
}

function groupStart(
  tokens: readonly Token[],
  head: number,
  { verb, forms }: VerbEntry,
  lexicon: Lexicon,
): number {
  let from = head;
  while (from > 0 && belongsToGroup(tokens[from - 1], lexicon)) from--;
  const perfect = verb.reports === 'speech' && !verb.addressee && forms.has('participle');
  return perfect && isContracted(tokens, from - 1) ? from - 1 : from;
}

/** "He's said": the clitic of a pronoun is its auxiliary, not a possessive. */
const isContracted = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'possessive') &&
  /^['’]/.test(tokens[at]?.text ?? '') &&
  isAny(tokens[at - 1], 'male', 'female', 'relative');

const belongsToGroup = (token: Token | undefined, lexicon: Lexicon): boolean =>
  !token?.capital &&
  (isAdverb(token, lexicon) || isAny(token, 'auxiliary', 'negation', 'infinitiveMark'));

function formOf(group: readonly Token[], { forms }: VerbEntry): Cue['form'] | null {
  const helper = group.findLast((token) => isAny(token, 'auxiliary', 'infinitiveMark'));
  if (is(helper, 'infinitiveMark')) return forms.has('infinitive') ? 'infinitive' : null;
  if (is(helper, 'be'))
    return forms.has('gerund') ? 'finite' : forms.has('participle') ? 'passive' : null;
  if (helper) return forms.has('infinitive') || forms.has('participle') ? 'finite' : null;
  if (forms.has('gerund')) return 'gerund';
  return forms.has('finite') ? 'finite' : null;
}

/** "the claim", "a report by": a form that may be a noun, where it stands like one. */
function isNoun(tokens: readonly Token[], head: number, entry: VerbEntry): boolean {
  const before = tokens[head - 1];
  const token = tokens[head];
  if (token?.capital && head > 0 && !isHeadline(tokens)) return true;
  if (isAny(before, 'article', 'numeral', 'possessive')) return true;
  if (is(before, 'preposition')) return !entry.forms.has('gerund');
  if (!entry.noun || !token) return false;
  if (!before) return true;
  const plural = entry.verb.infinitive.includes(token.lower);
  return plural ? !isPluralSubject(before) : !isSubject(before);
}

const isPluralSubject = (token: Token): boolean =>
  is(token, 'plural') || token.lower === 'who' || isComma(token) || /[^s]s$/.test(token.lower);

const isSubject = (token: Token): boolean =>
  isName(token) || isAny(token, 'pronoun', 'role', 'relative', 'conjunction') || isComma(token);

function afterParticle(tokens: readonly Token[], at: number, verb: ReportingVerb): number {
  let next = at;
  while (verb.particles?.includes(tokens[next]?.lower ?? '')) next++;
  return next;
}
