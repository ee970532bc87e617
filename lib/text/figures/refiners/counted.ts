import type { FigureKind } from '../../analysis';
import { LETTER, WORD_END, WORD_START } from '../../characters';
import { matchesOf } from '../../matches';
import { textOf } from '../../span';
import { type Counted, counter } from '../counter';
import type { Draft, Refiner } from '../draft';
import type { FigureLanguage } from '../language';
import { at, GAP, matchAt, oneOf } from '../patterns';
import { wordsBefore } from '../words-beside';

const counts = new Set<FigureKind>(['count', 'range', 'ratio']);

/** How far before its number "the number of …" may stand. */
const REACH = 160;
const SENTENCE_END = /[.?!]["”]? \p{Lu}/u;

/** Finds what a count counts; one without a noun counts the same as the one before it in its sentence. */
export const counted: Refiner = ({ nouns, joins, hedges }) => {
  const find = counter(nouns);
  const attributes = new Set(nouns.attributes);
  /** "two of his deputies", "300+ testers", "20 or so people" */
  const someOf = at(
    `\\+?(?:(?:${GAP}|-)${oneOf(nouns.orSo)})?(?:${GAP}${oneOf(nouns.of)}(?:${GAP}${oneOf(nouns.determiners)})?)?(?=${GAP})`,
  );
  const casualties = casualtyReader(nouns.casualties, hedges);
  const numberOf = new RegExp(`${WORD_START}${oneOf(nouns.numberOf)}${GAP}`, 'gi');
  const join = new RegExp(`^${GAP}(?:${oneOf([...joins.to, ...joins.or])})${GAP}$`, 'i');
  const joined = ({ end }: Draft, next: Draft | undefined, text: string): Counted | null =>
    next?.kind === 'count' && join.test(text.slice(end, next.start)) ? find(text, next.end) : null;
  const nounOf = (draft: Draft, next: Draft | undefined, text: string, some: number) =>
    find(text, draft.end + some) ??
    joined(draft, next, text) ??
    subject(draft, text, numberOf, find);
  const withoutNoun = (draft: Draft, last: Draft | null, text: string, some: number): Draft => {
    const near = draft.kind !== 'ratio' || some > 0 ? unitOf(last, draft, text) : null;
    return { ...draft, unit: near ?? casualties(draft, text) };
  };
  return (drafts, text) => {
    let last: Draft | null = null;
    return drafts.map((draft, index) => {
      if (draft.unit !== null || !counts.has(draft.kind)) return draft;
      const some = matchAt(someOf, text, draft.end)?.[0].length ?? 0;
      const found = nounOf(draft, drafts[index + 1], text, some);
      if (!found) return withoutNoun(draft, last, text, some);
      const done = { ...draft, unit: found.head, of: found.phrase };
      if (!attributes.has(found.head)) last = done;
      return done;
    });
  };
};

/** Tells who was killed or hurt: "12 were wounded", "killed at least 12". */
function casualtyReader(
  casualties: FigureLanguage['nouns']['casualties'],
  hedges: readonly string[],
): (draft: Draft, text: string) => string | null {
  if (!casualties) return () => null;
  const { words, noun } = casualties;
  const after = new RegExp(`^${GAP}(?:[${LETTER}]+${GAP}){0,2}${oneOf(words)}${WORD_END}`, 'i');
  const before = wordsBefore(words);
  const hedge = wordsBefore(hedges);
  return ({ start, end }, text) => {
    const isTold =
      after.test(text.slice(end, end + 40)) ||
      before(text, start) ||
      before(text, hedge(text, start)?.start ?? start);
    return isTold ? noun : null;
  };
}

/** What the figure before counts, in the same sentence. */
const unitOf = (last: Draft | null, { start }: Draft, text: string): string | null =>
  last && !SENTENCE_END.test(text.slice(last.end, start)) ? last.unit : null;

/** "The total number of advisers who will deploy will be about 300": what stands before. */
function subject(
  draft: Draft,
  text: string,
  numberOf: RegExp,
  find: (text: string, place: number) => Counted | null,
): Counted | null {
  const reach = text.slice(Math.max(0, draft.start - REACH), draft.start);
  const before = reach.slice(reach.lastIndexOf('\n') + 1);
  const last = [...matchesOf(before, numberOf)].at(-1);
  if (!last || SENTENCE_END.test(before.slice(last.index))) return null;
  const place = draft.start - before.length + last.index + last[0].length - 1;
  const found = find(text, place);
  // "number of" names in full what is counted.
  return found && { ...found, head: textOf(text, found.phrase) };
}

export const examples = [
  { text: 'It has [300]+ local testers.', unit: ['testers'] },
  { text: 'At least [four] people were killed and [34] were wounded.', unit: ['people', 'people'] },
  {
    text: 'The number of U.S. military advisers will be about [300].',
    unit: ['U.S. military advisers'],
  },
  { text: 'Hiring went from [1,000] to [2,000] workers.', unit: ['workers', 'workers'] },
  { text: '[Two] of his deputies left with a [0.5] WAR.', unit: ['deputies', 'WAR'] },
  { text: 'The blast killed at least [12], injured [34].', unit: ['people', 'people'] },
  {
    text: '[50,000] staff, [12] staff members and [20]-odd guests came.',
    unit: ['staff', 'members', 'guests'],
  },
  { text: 'A [3] cylinder engine drove [12] member states.', unit: ['cylinder', 'states'] },
  { text: 'The law saves [65] lives; they had [five] straight wins.', unit: ['lives', 'wins'] },
  { text: 'They sold [30,154] new cars, trucks and vans.', unit: ['cars'] },
];
