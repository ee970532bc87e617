import type { Candidate, Story } from './story';

/** What is weighed closely: the first sentences, … */
const FROM_THE_TOP = 14;

/** … and of the rest those that use the story's commonest terms, so many in all. */
const MOST = 22;

/** The candidates worth a closer look, in story order. */
export function shortlist({ candidates }: Story): Candidate[] {
  const rest = candidates
    .slice(FROM_THE_TOP)
    .map((candidate) => ({ candidate, worth: usesOf(candidate) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST - FROM_THE_TOP)
    .map(({ candidate }) => candidate)
    .sort((a, b) => a.index - b.index);
  return [...candidates.slice(0, FROM_THE_TOP), ...rest];
}

/** How many uses a sentence's terms have in the story, all together. */
export function usesOf({ terms }: Candidate): number {
  let sum = 0;
  for (const { uses } of terms) sum += uses;
  return sum;
}
