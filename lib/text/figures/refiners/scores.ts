import { LETTER, WORD_END, WORD_START } from '../../characters';
import { counter } from '../counter';
import type { Draft, Refiner } from '../draft';
import { isBareNumber } from '../is-bare-number';
import { at, GAP, matchAt, oneOf, until } from '../patterns';

/** No team scores more. */
const MOST = 200;
const WICKETS = 10;

const dash = /^[ \u00a0]?[-–][ \u00a0]?$/;

/**
 * Drops match scores: "a 3-0 win". "2-3 goals" is a range, which never falls, and "voted 52-48"
 * counts votes.
 */
export const scores: Refiner = ({ nouns, votes }) => {
  const voted = until(`${WORD_START}${oneOf(votes)}${GAP}(?:[${LETTER}]+${GAP}){0,2}`);
  const vote = at(`${GAP}${oneOf(votes)}${WORD_END}`);
  const find = counter(nouns);
  const isScore = (left: Draft | undefined, right: Draft | undefined, text: string): boolean =>
    left !== undefined &&
    right !== undefined &&
    isPoints(right) &&
    (isPoints(left) || isInnings(left, right)) &&
    dash.test(text.slice(left.end, right.start)) &&
    (left.numeral.value > right.numeral.value || find(text, right.end) === null) &&
    !matchAt(vote, text, right.end) &&
    !matchAt(voted, text, left.start);
  return (drafts, text) =>
    drafts.filter(
      (draft, index) =>
        !isScore(draft, drafts[index + 1], text) && !isScore(drafts[index - 1], draft, text),
    );
};

/** Runs for so many wickets: "348-6". */
const isInnings = (left: Draft, right: Draft): boolean =>
  isBareNumber(left) && left.numeral.value < 1000 && right.numeral.value <= WICKETS;

const isPoints = (draft: Draft): boolean => isBareNumber(draft) && draft.numeral.value <= MOST;

export const examples = [
  'Pomona College won 23-7; Somerset closed on 348-6.',
  'The 42-6 victors took the sets 7-5 6-3.',
  'They won 3-0 and 102-98 before [5,000] fans, with [2-3] goals missed.',
  'The house voted [52]-[48] for a [5-15 percent] discount on [5-6 mm] nails.',
];
