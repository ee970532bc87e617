import { expect, test } from 'vitest';
import { analyse } from '../../lib/text/analyse';
import { articleFromText } from '../../lib/text/article-from-text';
import { Memory } from '../../lib/text/memory';
import { Recall } from '../../lib/text/recall';
import { finish } from '../../lib/text/steps';

const paragraphs = [
  'The harbor board voted 7 to 2 on Tuesday to raise the quay by 40 centimeters.',
  '“You would be building a bathtub,” said Ines Halloran, who runs the tide survey.',
  'According to the mayor, the work will cost $48 million, or about €44 million.',
  'She said that the town had “no better plan” and 412 moorings to lose.',
  '“We have waited for this since I was a child. We have seen three winters like it.',
  '“And nobody has asked us,” said Tomas Arden, a ferryman. Two officials declined to speak.',
  'Roughly one in five houses on Front Street stood empty in 2021, the survey found.',
  'What happens next is for the state to decide.',
];

const article = (texts: readonly string[]) => articleFromText(texts.join('\n\n'), 'en');

/** Whole numbers below a limit, always the same. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test('finds what a first analysis finds, whatever changed in between', () => {
  const random = generator(7);
  const memory = new Memory();
  const texts = [...paragraphs];
  for (let round = 0; round < 25; round++) {
    const [at, other] = [random(texts.length), random(paragraphs.length)];
    const change = random(3);
    if (change === 0) texts.splice(at, 1);
    if (change === 1 || texts.length < 4) texts.splice(at, 0, paragraphs[other] ?? '');
    if (change === 2) texts[at] = `Last week, ${paragraphs[other]}`;
    const changed = article(texts);
    expect(finish(analyse(changed, memory))).toEqual(finish(analyse(changed)));
  }
}, 30_000);

test('reads only the blocks that changed', () => {
  const read: string[] = [];
  class Watched<T> extends Recall<T> {
    override of(key: string, find: () => T): T {
      return super.of(key, () => {
        read.push(key);
        return find();
      });
    }
  }
  const memory = { quotations: new Watched(), figures: new Watched() } as Memory;
  finish(analyse(article(paragraphs), memory));
  expect(read).toHaveLength(2 * paragraphs.length);
  read.length = 0;
  const late = 'Late on Friday, 30 boats came loose.';
  finish(analyse(article(paragraphs.with(3, late)), memory));
  expect(read.filter((key) => key.includes(late) && !key.includes('|'))).toHaveLength(1);
  // The figures of a neighbour may depend on the words across the gap.
  expect(read.length).toBeLessThanOrEqual(4);
});
