import { textOf } from '../../span';
import type { Refiner } from '../draft';
import { wordsBefore } from '../words-beside';

/** Words before a figure that say how exact it is: "about", "at least". */
export const hedges: Refiner = (language) => {
  const hedge = wordsBefore(language.hedges);
  const article = wordsBefore(language.numerals.articles);
  return (drafts, text) =>
    drafts.map((draft) => {
      const { start } = draft;
      const found = hedge(text, article(text, start)?.start ?? start) ?? hedge(text, start);
      return found ? { ...draft, hedge: textOf(text, found).toLowerCase() } : draft;
    });
};

export const examples = [{ text: 'At least [70%] of the province is lost.', hedge: ['at least'] }];
