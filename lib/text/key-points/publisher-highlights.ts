import type { KeyPoint } from '../analysis';
import { share } from './share';
import type { Candidate, Story } from './story';
import { termReader, wordsOf } from './words';

/** A sentence backs a highlight when it has at least this share of what the highlight is about … */
const ENOUGH_IN_COMMON = 0.5;

/** … and at least this many terms of it: two may meet by chance. */
const FEWEST_IN_COMMON = 2;

/** The publisher's own highlights, each with the sentence of the story that backs it. */
export function publisherHighlights(story: Story): KeyPoint[] {
  return story.article.beside
    .filter(({ kind }) => kind === 'highlight')
    .map(({ text }) => {
      const backing = backingOf(text, story);
      return {
        text,
        from: 'publisher',
        rank: null,
        sentence: backing && { start: backing.start, end: backing.end },
        subject: null,
        because: [],
      };
    });
}

function backingOf(highlight: string, { article, language, candidates }: Story): Candidate | null {
  const words = wordsOf(highlight, article.language);
  const terms = new Set(words.map(termReader(language)).filter((term) => term !== null));
  let best: Candidate | null = null;
  let most = Math.max(ENOUGH_IN_COMMON, FEWEST_IN_COMMON / Math.max(1, terms.size)) - 1e-9;
  for (const candidate of candidates) {
    const common = share(terms, candidate.terms);
    if (common > most) [best, most] = [candidate, common];
  }
  return best;
}
