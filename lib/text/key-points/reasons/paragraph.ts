import { flag, type Reason } from './reason';

/** Opens or closes its paragraph. */
export const paragraph: Reason = {
  name: 'paragraph',
  told: false,
  measure:
    ({ candidates }) =>
    ({ index, block }) => ({
      opens: flag(candidates[index - 1]?.block !== block),
      closes: flag(candidates[index + 1]?.block !== block),
    }),
};

export const examples = [
  'opens: [It rained.] Then it snowed.\n[Then the sun came out.] It was warm.',
  'closes: It rained. [Then it snowed.]\nThen the sun came out. [It was warm.]',
];
