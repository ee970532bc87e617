import { share } from '../share';
import { flag, type Reason } from './reason';

/** Says what the sub-headings say, or is the first under one. */
export const heading: Reason = {
  name: 'heading',
  told: true,
  expected: { covers: 0.6, opens: 0.2 },
  measure: ({ headings, candidates, article }) => {
    const followsHeading = (block: number) => article.blocks[block - 1]?.kind === 'heading';
    return ({ index, block, terms }) => ({
      covers: share(headings, terms),
      opens: flag(followsHeading(block) && candidates[index - 1]?.block !== block),
    });
  },
};

export const examples = [
  'covers: It was a cold day.\n## A storm is coming\nNobody knew. [The storm came at noon.]',
  'opens: It was a cold day.\n## A storm is coming\n[Nobody knew.] The storm came at noon.',
];
