import { DIGIT, LETTER, WORD_END, WORD_START } from '../../characters';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

/** How far around points the word may stand that says what they are points of. */
const REACH = 120;

/** "190 points" of an index, a "10-point" lead in a poll, "24 points" won in a game. */
export const points: Recogniser = ({ points: { words, indices, polls } }) => {
  const point = at(`(?:${GAP}|[-‑])${oneOf(words)}(?![${LETTER}${DIGIT}])`);
  const near = (cues: readonly string[]) =>
    new RegExp(`${WORD_START}${oneOf(cues)}${WORD_END}`, 'i');
  const [index, poll] = [near(indices), near(polls)];
  return ({ start, end }, text) => {
    const match = matchAt(point, text, end);
    if (!match) return null;
    const whole = { start, end: end + match[0].length };
    const around = text.slice(Math.max(0, start - REACH), whole.end + REACH);
    if (index.test(around)) return { ...whole, kind: 'quantity', unit: 'point' };
    if (poll.test(around)) return { ...whole, kind: 'percent', unit: 'percentage point' };
    return { start, end, kind: 'count', unit: match[0].slice(1) };
  };
};

export const examples = [
  { text: 'The Dow lost [190 points], or [0.6%].', kind: ['quantity', 'percent'] },
  { text: 'He averages [24] points and hit a [three]-point shot.', unit: ['points', 'point'] },
  {
    text: 'The poll gives her a [10-point] lead, up [four points].',
    unit: ['percentage point', 'percentage point'],
  },
];
