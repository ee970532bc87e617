import { overlap, share } from '../share';
import type { Reason } from './reason';

/** Says what the title says. */
export const title: Reason = {
  name: 'title',
  told: true,
  measure:
    ({ title }) =>
    ({ terms }) => ({ covers: share(title, terms), keeps: overlap(terms, title) }),
};

export const examples = [
  'covers: # Harbor closed by storm\nIt was a cold day. [The storm closed the harbor on Monday.]',
];
