import type { KeyPoint } from '../analysis';
import { share } from './share';
import type { Candidate, Story } from './story';
import { type Terms, termReader } from './words';

/** A sentence backs a highlight when it has at least this share of what the highlight is about … */
const ENOUGH_IN_COMMON = 0.5;

/** … and at least this many terms of it: one may meet by chance. */
const FEWEST_IN_COMMON = 2;

/** The publisher's own highlights, each with the sentence of the story that backs it. */
export function publisherHighlights(story: Story): KeyPoint[] {
  const read = termReader(story.article.language, story.language);
  return story.article.beside
    .filter(({ kind }) => kind === 'highlight')
    .map(({ text }) => ({
      text,
      from: 'publisher',
      rank: null,
      sentence: backingOf(read(text).terms, story.candidates),
      subject: null,
      because: [],
    }));
}

function backingOf(terms: Terms, candidates: readonly Candidate[]): KeyPoint['sentence'] {
  const enough = Math.max(ENOUGH_IN_COMMON, FEWEST_IN_COMMON / Math.max(1, terms.size));
  const shares = candidates.map((candidate) => share(terms, candidate.terms));
  const most = Math.max(0, ...shares);
  const best = most >= enough ? candidates[shares.indexOf(most)] : undefined;
  return best ? { start: best.start, end: best.end } : null;
}
