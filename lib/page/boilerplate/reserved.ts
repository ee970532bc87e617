import type { Passage } from '../outline/outline';
import { proseSize } from '../story/prose';
import { type Story, storyRegion } from '../story/story';
import { startsWithPhrase } from '../words/phrases';
import { reservedOpenings } from '../words/reserved';
import type { Rule } from './rule';

const isReserved = startsWithPhrase(reservedOpenings);
const claim = /^(?:©.{0,12}\d{4}|\(c\)\s*\d{4}|copyright\b.{0,12}(?:\d{4}|©))/i;
const LONGEST = 500;

/** Lines on rights, on what only subscribers may read, and on commissions. */
export const reserved: Rule = {
  name: 'reserved',
  *find(story) {
    for (const passage of storyRegion(story)) {
      const { text, size } = passage;
      if (size >= LONGEST) continue;
      if (claim.test(text) || isReserved(text)) yield passage;
      else if (text.startsWith('©') && !isParagraph(passage, story)) yield passage;
    }
  },
};

/** The credit of a picture may stand before the first words of a paragraph. */
const isParagraph = (passage: Passage, { spine }: Story): boolean =>
  spine.matches(passage) && proseSize(passage) > 0;

export const examples = [
  '<p hide>© Example News</p>',
  '<p>© Jane Roe/Example Pictures The wall of the harbour has stood for ninety years, and it leaks in three places.</p>',
  '<p>Copyright law has not kept pace with the machines, the judge wrote in her opinion on Tuesday.</p>',
  '<p hide>Copyright 2024 Example News. All rights reserved.</p>',
  '<p hide>We may earn a commission if you buy something through these links.</p>',
];
