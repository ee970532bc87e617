import type { Lexicon } from '../reading/lexicon';
import type { Reading } from '../reading/reading';
import { isAny, type Token } from '../reading/token';
import type { Name } from './name';

/** A name with its sentence. */
export interface FoundName {
  name: Name;
  reading: Reading;
}

/** Leaves out nouns whose capital only begins a sentence: "Engineers say", "Police said". */
export function properNames(found: readonly FoundName[], lexicon: Lexicon): FoundName[] {
  const doubtful = found.filter((one) => opensAlone(one));
  const sure = found.filter((one) => !opensAlone(one));
  const known = new Set(sure.flatMap(({ name }) => name.parts));
  const times = new Map<string, number>();
  for (const { name } of doubtful) times.set(wordOf(name), (times.get(wordOf(name)) ?? 0) + 1);
  const isNoun = (one: FoundName): boolean => {
    const word = wordOf(one.name);
    if (!opensAlone(one) || known.has(word)) return false;
    const token = one.reading.tokens[0];
    return isAny(token, ...nouns) || (times.get(word) === 1 && isPlural(token, lexicon));
  };
  return found.filter((one) => !isNoun(one));
}

const nouns = ['role', 'organisation', 'medium', 'numeral', 'plural'] as const;

const wordOf = ({ parts }: Name): string => parts[0] ?? '';

/** A single word at the beginning of its sentence. */
const opensAlone = ({ name: { from, to } }: FoundName): boolean => from === 0 && to === 1;

/** A name in the plural form, such as "Sanders", comes more than once. */
const isPlural = (token: Token | undefined, { data }: Lexicon): boolean =>
  (data.endings.present ?? []).some((ending) => token?.lower.endsWith(ending)) &&
  !token?.lower.endsWith('ss');
