import { share } from '../share';
import type { Reason } from './reason';

/** Says what the title says: the share of the title's terms that the sentence has. */
export const title: Reason = {
  name: 'title',
  measure: ({ candidates, title }) => candidates.map(({ terms }) => share(title, terms)),
};
