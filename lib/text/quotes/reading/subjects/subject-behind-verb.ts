import { skipAdjuncts } from '../adjuncts';
import { sourceAfter } from '../source-after';
import { is } from '../token';
import { behindPrefix } from './behind-cue';
import type { SubjectReader } from './subject-reader';

/** "Am Dienstag sagte der Minister, ...": in verb-second clauses the subject may follow its verb. */
export const subjectBehindVerb: SubjectReader = ({ tokens, cue, lexicon }) => {
  if (!lexicon.data.verbSecond || cue.form !== 'finite') return undefined;
  const source = sourceAfter(tokens, cue.to, lexicon);
  if (!source || is(tokens[source.from], 'time')) return undefined;
  if (is(tokens[source.from], 'neuter')) {
    // "heißt es" names nobody
    const to = behindPrefix(tokens, source.to, cue);
    return { cue, source: null, order: 'cue-first', from: cue.from, to };
  }
  const to = behindPrefix(tokens, skipAdjuncts(tokens, source.to, lexicon), cue);
  return { cue, source, order: 'cue-first', from: cue.from, to };
};

/** "Deren Haltung bezeichnete er als ...": a pronoun right behind the verb is its subject. */
export const pronounBehindVerb: SubjectReader = (place) => {
  const pronoun = place.lexicon.data.verbSecond && is(place.tokens[place.cue.to], 'pronoun');
  return pronoun ? (subjectBehindVerb(place) ?? null) : undefined;
};
