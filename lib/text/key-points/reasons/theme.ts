import type { Term } from '../words';
import type { Reason } from './reason';

/** Sentences that use a term, from which it counts as more of a theme. */
const STEPS = [2, 3, 5, 8];

const TERMS_IN_A_SENTENCE = 8;

/** How many terms of each kind a sentence has: how often the story uses them, where first, and names. */
export const theme: Reason = {
  name: 'theme',
  told: true,
  measure: () => (candidate) => {
    const counts: Record<string, number> = { ...NONE };
    const count = (kind = '') => {
      counts[kind] = (counts[kind] ?? 0) + 1 / TERMS_IN_A_SENTENCE;
    };
    for (const term of candidate.terms) {
      const stage = stageOf(term);
      count(kinds[openedBy(term.places[0])][stage]);
      if (term.isName) count(kinds.name[stage]);
    }
    return counts;
  },
};

/** Names are made once, not for each term. */
const stagesOf = (kind: string): string[] => [0, ...STEPS].map((_, stage) => `${kind}${stage}`);
const kinds = {
  lead: stagesOf('lead'),
  top: stagesOf('top'),
  body: stagesOf('body'),
  name: stagesOf('name'),
};
const NONE = Object.fromEntries(
  Object.values(kinds)
    .flat()
    .map((kind) => [kind, 0]),
);

function stageOf({ uses }: Term): number {
  const stage = STEPS.findIndex((step) => uses < step);
  return stage < 0 ? STEPS.length : stage;
}

/** Where the story first uses a term. */
const openedBy = (sentence = 0): 'lead' | 'top' | 'body' =>
  sentence === 0 ? 'lead' : sentence < 4 ? 'top' : 'body';

export const examples = [
  'lead0: [Fire broke out in a mill.] Nobody was hurt.',
  'body1: It was dark. We saw boats. The boats had lights. It was cold. [A storm came.] [The storm left.]',
  'name0: It was dark. [We met Jonas there.]',
];
