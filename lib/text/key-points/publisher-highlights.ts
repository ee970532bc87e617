import type { KeyPoint } from '../analysis';
import type { Candidate, Story } from './story';
import type { Term } from './words';

/** A sentence backs a highlight when it has at least this share of the words that carry meaning … */
const ENOUGH_IN_COMMON = 0.45;

/** … and at least this many of them: one may meet by chance. */
const FEWEST_IN_COMMON = 2;

/** Two words are forms of one when they begin alike: this many letters, and most of the shorter one. */
const SHORTEST_STEM = 4;
const SHARE_OF_WORD = 0.7;

/** What a publisher sets before a line to mark it as an entry of a list. */
const bullet = /^[•·▪●■◆►–—*-]\s+/u;

/** The publisher's own highlights, each with the sentence of the story that backs it. */
export function publisherHighlights(story: Story): KeyPoint[] {
  return story.article.beside
    .filter(({ kind }) => kind === 'highlight')
    .map(({ text }) => text.replace(bullet, ''))
    .map((text) => ({
      text,
      from: 'publisher',
      rank: null,
      sentence: backingOf(text, story),
      subject: null,
      because: [],
    }));
}

/** The sentence that has most of a highlight's words, the first of equals; null where none has enough. */
function backingOf(highlight: string, story: Story): KeyPoint['sentence'] {
  const terms = [...story.read(highlight).terms];
  const common = story.candidates.map((candidate) => countIn(candidate, terms));
  const most = Math.max(0, ...common);
  const backing = story.candidates[common.indexOf(most)];
  const isEnough = most >= Math.max(FEWEST_IN_COMMON, ENOUGH_IN_COMMON * terms.length);
  return backing && isEnough ? { start: backing.start, end: backing.end } : null;
}

const countIn = ({ terms }: Candidate, sought: readonly Term[]): number =>
  sought.filter((term) => terms.has(term) || [...terms].some((other) => areForms(term, other)))
    .length;

function areForms({ stem: a }: Term, { stem: b }: Term): boolean {
  const shorter = Math.min(a.length, b.length);
  const enough = Math.max(SHORTEST_STEM, SHARE_OF_WORD * shorter);
  let alike = 0;
  while (alike < shorter && a[alike] === b[alike]) alike++;
  return alike >= enough;
}
