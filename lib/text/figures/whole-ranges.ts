import type { Draft } from './draft';
import type { JoinLanguage } from './language';
import { GAP, oneOf } from './patterns';

/** Says of the figures of a block which are kept, and gives those that stay. */
export type KeepWhole = (drafts: readonly Draft[], keeps: KeepsDraft, text: string) => Draft[];

/** Whether a figure is one after all. */
type KeepsDraft = (draft: Draft) => boolean;

/** Where the second end of a range is no figure, the first is none: "two to three years ago". */
export function wholeRanges({ to, or }: JoinLanguage): KeepWhole {
  const join = new RegExp(`^-?${GAP}?(?:[-–]|${oneOf([...to, ...or])})${GAP}?$`, 'i');
  return (drafts, keeps, text) => {
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const last = kept.at(-1);
      if (keeps(draft)) kept.push(draft);
      else if (last && isFirstEnd(last, draft) && join.test(text.slice(last.end, draft.start)))
        kept.pop();
    }
    return kept;
  };
}

/** A year after a number is no end of it: "from 500 to 2000". */
const isFirstEnd = (first: Draft, { kind, numeral: { start, end } }: Draft): boolean =>
  first.kind === 'count' && first.unit === null && (kind !== 'count' || end - start < 4);
