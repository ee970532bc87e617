import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const manyPlaces: Signal = {
  name: 'many-places',
  expected: -1,
  measure: ({ prose }) => grade(prose.places, 1, 8),
  reason: ({ prose }) => `text in ${prose.places} places`,
};
