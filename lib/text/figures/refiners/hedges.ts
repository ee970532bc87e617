import { WORD_START } from '../../characters';
import type { Refiner } from '../draft';
import { GAP, matchAt, oneOf, until } from '../patterns';

/** Words before a figure that say how exact it is: "about", "at least". */
export const hedges: Refiner = (language) => {
  const hedge = until(
    `${WORD_START}(${oneOf(language.hedges)})${GAP}(?:${oneOf(language.numerals.articles)}${GAP})?`,
  );
  return (drafts, text) =>
    drafts.map((draft) => {
      const found = matchAt(hedge, text, draft.start)?.[2]?.toLowerCase();
      return found ? { ...draft, hedge: found } : draft;
    });
};

export const examples = [{ text: 'At least [70%] of the province is lost.', hedge: ['at least'] }];
