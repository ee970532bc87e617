import { storyRegion } from '../story/story';
import { startsWithPhrase } from '../words/phrases';
import { reservedOpenings } from '../words/reserved';
import type { Rule } from './rule';

const isReserved = startsWithPhrase(reservedOpenings);
const mark = /^(?:©|\(c\)\s*\d{4}|copyright\b.{0,12}(?:\d{4}|©))/i;
const LONGEST = 500;

/** Lines on rights, on what only subscribers may read, and on commissions. */
export const reserved: Rule = {
  name: 'reserved',
  *find(story) {
    for (const passage of storyRegion(story)) {
      const { text, size } = passage;
      if (size < LONGEST && (mark.test(text) || isReserved(text))) yield passage;
    }
  },
};

export const examples = [
  '<p>Copyright law has not kept pace with the machines, the judge wrote in her opinion on Tuesday.</p>',
  '<p hide>Copyright 2024 Example News. All rights reserved.</p>',
  '<p hide>We may earn a commission if you buy something through these links.</p>',
];
