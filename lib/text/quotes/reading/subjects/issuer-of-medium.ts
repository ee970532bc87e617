import { clauseSubject } from '../clause-subject';
import { is, type Token } from '../token';
import { behindAddressee } from './behind-cue';
import type { SubjectReader } from './subject-reader';

/** "Lee issued a statement saying ...": who issued it speaks, and not the paper. */
export const issuerOfMedium: SubjectReader = (place) => {
  const { tokens, cue, lexicon } = place;
  const medium = cue.form === 'gerund' ? mediumBefore(tokens, cue.from) : null;
  const source = medium && clauseSubject(tokens, medium, lexicon);
  if (!source) return undefined;
  return { cue, source, order: 'shared', from: cue.from, to: behindAddressee(place) };
};

/** The statement or letter right before, or a day behind it. */
function mediumBefore(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at >= Math.max(1, end - 2); at--) {
    if (is(tokens[at], 'medium')) return at;
    if (!is(tokens[at], 'time')) return null;
  }
  return null;
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<Ann Lee> issued a statement [saying] {the plan had failed}.',
  'On Sunday <her office> put out a letter Monday [calling] {the plan "a failure."}',
];
