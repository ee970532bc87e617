import { sourceAfter } from '../source-after';
import type { SubjectReader } from './subject-reader';

/** "They were criticised by the mayor because ...": the source is behind "by". */
export const agentOfPassive: SubjectReader = ({ tokens, cue, lexicon }) => {
  if (cue.form !== 'passive') return undefined;
  if (!lexicon.data.agentMarks.includes(tokens[cue.to]?.lower ?? '')) return null;
  const source = sourceAfter(tokens, cue.to + 1, lexicon);
  return source && { cue, source, order: 'cue-first', from: cue.from, to: source.to };
};
