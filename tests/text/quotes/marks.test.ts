import { expect, test } from 'vitest';
import { markedRuns } from '../../../lib/text/quotes/marks';

const runsOf = (text: string, carried = false) =>
  markedRuns(text, { start: 0, end: text.length }, carried).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );

test.each([
  ['He said "we won" and left.', ['we won']],
  ['He said “we won” and left.', ['we won']],
  ["He said ''we won'' and left.", ['we won']],
  ['Er sagte: „Wir haben gewonnen“, und ging.', ['Wir haben gewonnen']],
  ['Il a dit « on a gagné » hier.', [' on a gagné ']],
  ['Er rief »Halt« und lief.', ['Halt']],
  ['He said ‘we won’ and left.', ['we won']],
  ['He said ”we won” and left.', ['we won']],
  ["He said 'the boys' room was full' and left.", ["the boys' room was full"]],
  ['He said “it’s the players’ choice” and left.', ['it’s the players’ choice']],
  ["It wasn't the officials' fault in the '90s.", []],
  ["''He said, 'We won,''' she said.", ["He said, 'We won,"]],
  ['“We won. The paragraph goes on', ['We won. The paragraph goes on']],
  ['Trump is 6 feet 3" tall.', []],
])('%s', (text, expected) => {
  expect(runsOf(text)).toEqual(expected);
});

test('a quotation left open goes on to the closing mark of the next block', () => {
  expect(runsOf('and then we won.” He left.', true)).toEqual(['and then we won.']);
  expect(runsOf('“And then we won.” He left.', true)).toEqual(['And then we won.']);
});
