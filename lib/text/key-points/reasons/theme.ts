import type { Candidate, Story } from '../story';
import type { Reason } from './reason';

/** Sentences that use a term, from which it counts as more of a theme. */
const STEPS = [2, 3, 5, 8];

const TERMS_IN_A_SENTENCE = 8;

/** How many terms of each kind a sentence has: how often the story uses them, where first, and names. */
export const theme: Reason = {
  name: 'theme',
  told: true,
  measure: (story) => (candidate) => {
    const counts: Record<string, number> = {};
    for (const term of candidate.terms) {
      for (const kind of kindsOf(term, story)) {
        counts[kind] = (counts[kind] ?? 0) + 1 / TERMS_IN_A_SENTENCE;
      }
    }
    return counts;
  },
};

function kindsOf(term: string, { frequency, firstUse, names }: Story): string[] {
  const uses = frequency.get(term) ?? 1;
  const stage = STEPS.filter((step) => uses >= step).length;
  const kinds = [`${openedBy(firstUse.get(term) ?? 0)}${stage}`];
  return names.has(term) ? [...kinds, `name${stage}`] : kinds;
}

/** Where the story first uses a term. */
const openedBy = (sentence: Candidate['index']): string =>
  sentence === 0 ? 'lead' : sentence < 4 ? 'top' : 'body';

export const examples = [
  'lead0: [Fire broke out in a mill.] Nobody was hurt.',
  'body1: It was dark. We saw boats. The boats had lights. It was cold. [A storm came.] [The storm left.]',
  'name0: It was dark. [We met Jonas there.]',
];
