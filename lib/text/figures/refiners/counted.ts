import type { FigureKind } from '../../analysis';
import { type Counted, counter } from '../counter';
import type { Draft, Refiner } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

const counts = new Set<FigureKind>(['count', 'range', 'ratio']);

/** How far before its number "the number of …" may stand. */
const REACH = 160;
const SENTENCE_END = /[.?!]["”]? \p{Lu}/u;

/** Finds what a count counts; one without a noun counts the same as the one before it
 * in its sentence. */
export const counted: Refiner = ({ nouns }) => {
  const find = counter(nouns);
  /** "two of his deputies" */
  const someOf = at(`${GAP}${oneOf(nouns.of)}(?:${GAP}${oneOf(nouns.determiners)})?(?=${GAP})`);
  const casualty =
    nouns.casualties &&
    new RegExp(`^${GAP}(?:\\p{L}+${GAP}){0,2}${oneOf(nouns.casualties.words)}(?!\\p{L})`, 'iu');
  const numberOf = new RegExp(`(?<!\\p{L})${oneOf(nouns.numberOf)}${GAP}`, 'giu');
  const casualties = (draft: Draft, text: string): string | null =>
    casualty?.test(text.slice(draft.end, draft.end + 40)) ? (nouns.casualties?.noun ?? null) : null;
  return (drafts, text) => {
    let last: Draft | null = null;
    return drafts.map((draft) => {
      if (draft.unit !== null || !counts.has(draft.kind)) return draft;
      const some = matchAt(someOf, text, draft.end)?.[0].length ?? 0;
      const found = find(text, draft.end + some) ?? subject(draft, text, numberOf, find);
      const near = last && !SENTENCE_END.test(text.slice(last.end, draft.start)) ? last.unit : null;
      if (!found) return { ...draft, unit: near ?? casualties(draft, text) };
      last = { ...draft, unit: found.head, of: found.phrase };
      return last;
    });
  };
};

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
  { text: '[Two] of his deputies left with a [0.5] WAR.', unit: ['deputies', 'WAR'] },
  { text: 'They sold [30,154] new cars, trucks and vans.', unit: ['cars'] },
];
