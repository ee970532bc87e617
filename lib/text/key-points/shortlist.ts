import type { Candidate, Story } from './story';

/** What is weighed closely: the first sentences, … */
const FROM_THE_TOP = 10;

/** … and of the rest those that use the story's commonest terms, so many in all. */
const MOST = 14;

/** The candidates worth a closer look, in story order. */
export function shortlist(
  { candidates }: Story,
  fromTheTop = FROM_THE_TOP,
  most = MOST,
): Candidate[] {
  const rest = candidates
    .slice(fromTheTop)
    .map((candidate) => ({ candidate, worth: usesOf(candidate) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most - fromTheTop)
    .map(({ candidate }) => candidate)
    .sort((a, b) => a.index - b.index);
  return [...candidates.slice(0, fromTheTop), ...rest];
}

/** How many uses a sentence's terms have in the story, all together. */
export function usesOf({ terms }: Candidate): number {
  let sum = 0;
  for (const { uses } of terms) sum += uses;
  return sum;
}
