import { WORD_END, WORD_START } from '../../characters';
import type { Draft, Refiner } from '../draft';
import { oneOf } from '../patterns';
import { wordsAfter, wordsBefore } from '../words-beside';

/** How far from a level its index may be named. */
const REACH = 160;

/** Tells a level from a count: "closed at 27,934.02", "magnitude 6.1". */
export const levels: Refiner = ({ points, scales }) => {
  const index = new RegExp(`${WORD_START}${oneOf(points.indices)}${WORD_END}`, 'i');
  const [scaleBefore, scaleAfter] = [wordsBefore(scales), wordsAfter(scales)];
  const isOnScale = ({ start, end }: Draft, text: string): boolean =>
    (scaleBefore(text, start) ?? scaleAfter(text, end)) !== null;
  const isLevel = (draft: Draft, text: string): boolean =>
    draft.kind === 'count' &&
    !Number.isInteger(draft.value) &&
    (isOnScale(draft, text) ||
      (draft.unit === null &&
        index.test(text.slice(Math.max(0, draft.start - REACH), draft.end + REACH))));
  return (drafts, text) =>
    drafts.map((draft) =>
      isLevel(draft, text) ? { ...draft, kind: 'other', unit: null, of: null } : draft,
    );
};

export const examples = [
  {
    text: 'The Dow rose [0.2 percent] to [27,934.02] after a magnitude [6.1] quake hit [12] towns.',
    kind: ['percent', 'other', 'other', 'count'],
  },
  { text: 'A [6.3] magnitude quake reached [7.1] on the Richter scale.', kind: ['other', 'other'] },
];
