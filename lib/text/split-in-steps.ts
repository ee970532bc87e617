import type { Block, Sentence } from './article';
import { splitSentences } from './sentences';
import type { Steps } from './steps';

/** Blocks split in one go: well under 10 ms. */
const AT_ONCE = 50;

/** Splits blocks into sentences, a few blocks at a time. */
export function* splitInSteps(
  text: string,
  blocks: readonly Block[],
  language: string,
): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  for (let from = 0; from < blocks.length; from += AT_ONCE) {
    yield;
    const some = splitSentences(text, blocks.slice(from, from + AT_ONCE), language);
    for (const sentence of some) sentences.push({ ...sentence, block: from + sentence.block });
  }
  return sentences;
}
