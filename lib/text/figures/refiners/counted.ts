import type { FigureKind } from '../../analysis';
import type { Span } from '../../span';
import type { Draft, Refiner } from '../draft';
import type { NounLanguage } from '../language';
import { GAP, oneOf } from '../look';

/** A noun phrase and its head, the noun that is counted. */
interface Counted {
  phrase: Span;
  head: string;
}

const counts = new Set<FigureKind>(['count', 'range', 'ratio']);

/** Words that may stand between a number and what it counts. */
const MOST_WORDS = 6;
/** How far before its number "the number of …" may stand. */
const REACH = 160;
const SENTENCE_END = /[.?!]["”]? \p{Lu}/u;
const WORD = /[ \u00a0]((?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*)(,?)/uy;

/** Finds what a count counts; one without a noun counts the same as the one before it. */
export const counted: Refiner = ({ nouns }) => {
  const find = counter(nouns);
  const casualty =
    nouns.casualties &&
    new RegExp(`^${GAP}(?:\\p{L}+${GAP}){0,2}${oneOf(nouns.casualties.words)}(?!\\p{L})`, 'iu');
  const numberOf = new RegExp(`(?<!\\p{L})${oneOf(nouns.numberOf)}${GAP}`, 'giu');
  const casualties = (draft: Draft, text: string): string | null =>
    casualty?.test(text.slice(draft.end, draft.end + 40)) ? (nouns.casualties?.noun ?? null) : null;
  return (drafts, text) => {
    let last: string | null = null;
    return drafts.map((draft) => {
      if (draft.unit !== null || !counts.has(draft.kind)) return draft;
      const found = find(text, draft.end) ?? subject(draft, text, numberOf, find);
      if (!found) return { ...draft, unit: last ?? casualties(draft, text) };
      last = found.head;
      return { ...draft, unit: found.head, of: found.phrase };
    });
  };
};

/** Reads on from a number to the first plural before the sentence goes elsewhere. */
function counter(nouns: NounLanguage): (text: string, place: number) => Counted | null {
  const stops = new Set(nouns.stops);
  const irregular = new Set(nouns.irregular);
  const isPlural = (word: string): boolean => {
    const lower = word.toLowerCase();
    if (irregular.has(lower)) return true;
    if (nouns.capitalised) return /^\p{Lu}/u.test(word);
    return (
      word.length > 3 &&
      nouns.plurals.some((ending) => lower.endsWith(ending)) &&
      !nouns.singular.some((ending) => lower.endsWith(ending))
    );
  };
  return (text, place) => {
    let start = -1;
    for (let count = 0, at = place; count < MOST_WORDS; count++) {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      const word = match?.[1] ?? '';
      if (!match || stops.has(word.toLowerCase())) return null;
      const end = at + 1 + word.length;
      if (start < 0) start = at + 1;
      if (isPlural(word)) return { phrase: { start, end }, head: word };
      at = end + (match[2]?.length ?? 0);
    }
    return null;
  };
}

/** "The total number of advisers who will deploy will be about 300": what stands before. */
function subject(
  draft: Draft,
  text: string,
  numberOf: RegExp,
  find: (text: string, place: number) => Counted | null,
): Counted | null {
  const from = Math.max(0, text.lastIndexOf('\n', draft.start), draft.start - REACH);
  const before = text.slice(from, draft.start);
  const last = [...before.matchAll(numberOf)].at(-1);
  if (!last || SENTENCE_END.test(before.slice(last.index))) return null;
  return find(text, from + last.index + last[0].length - 1);
}

export const examples = [
  { text: 'At least [four] people were killed and [34] were wounded.', unit: ['people', 'people'] },
  { text: 'The number of U.S. military advisers will be about [300].', unit: ['advisers'] },
  { text: 'They sold [30,154] new cars, trucks and vans.', unit: ['cars'] },
];
