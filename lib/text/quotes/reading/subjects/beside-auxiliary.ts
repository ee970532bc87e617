import { sourceAfter } from '../source-after';
import { sourceBefore } from '../source-before';
import { is } from '../token';
import type { SubjectReader } from './subject-reader';

/** "Das hat der Minister gesagt": the subject stands beside the auxiliary. */
export const besideAuxiliary: SubjectReader = ({ tokens, cue, lexicon }) => {
  const { helper } = cue;
  if (helper === null) return undefined;
  const before = is(tokens[helper + 1], 'pronoun') ? null : sourceBefore(tokens, helper, lexicon);
  const source = before ?? sourceAfter(tokens, helper + 1, lexicon);
  const order = before ? 'source-first' : 'cue-first';
  if (!source || source.to > cue.head) return null;
  return { cue, source, order, from: Math.min(source.from, helper), to: cue.to };
};
