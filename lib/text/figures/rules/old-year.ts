import { counter } from '../counter';
import type { Rule } from '../draft';
import { isBareNumber } from '../is-bare-number';

/** Later ones are years by themselves; before that, numbers of four digits count more often. */
const [FIRST, LAST] = [1800, 1899];

/** "the court’s 1898 ruling": a year wherever nothing follows that it could count. */
export const oldYear: Rule = ({ nouns }) => {
  const find = counter(nouns);
  return (draft, text) => {
    const { start, end, value } = draft.numeral;
    const isInCentury = value >= FIRST && value <= LAST && end - start === 4;
    return isInCentury && isBareNumber(draft) && find(text, end) === null;
  };
};

export const examples = ['The court’s 1898 ruling named [1,850] men and [1850] others.'];
