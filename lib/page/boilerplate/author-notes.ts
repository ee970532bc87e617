import { opensWithCapital } from '../../text/characters';
import type { Passage } from '../outline/outline';
import { type Story, storyRegion } from '../story/story';
import { authorWords } from '../words/authors';
import { hasPhrase } from '../words/phrases';
import type { Rule } from './rule';

const introduces = hasPhrase(authorWords);
const LONG = 150;
const LONGEST = 800;
/** An author is introduced this close to the story's first or last prose. */
const PASSAGES_FROM_EDGE = 4;

/** Lines and boxes about who wrote the article; the byline itself stays. */
export const authorNotes: Rule = {
  name: 'author-notes',
  *find(story) {
    const region = storyRegion(story);
    const first = region.findIndex((passage) => isPlain(passage, story));
    const last = region.findLastIndex((passage) => isPlain(passage, story));
    for (const [place, passage] of region.entries()) {
      const atEdge = place <= first + 1 || place > last - PASSAGES_FROM_EDGE;
      if (atEdge && isNote(passage, story) && !isRunning(passage, story)) yield passage;
    }
  },
};

const isPlain = (passage: Passage, story: Story): boolean =>
  (story.prose[passage.index] ?? 0) > 0 && story.spine.matches(passage) && !isNote(passage, story);

/** A paragraph set like the story's own may tell of its author too. */
const isRunning = (passage: Passage, { spine }: Story): boolean =>
  passage.size >= LONG && passage.italic === 0 && spine.matches(passage);

function isNote({ index, text, size, italic }: Passage, { authors, outline }: Story): boolean {
  if (size > LONGEST) return false;
  const named = [...authors, nameOver(outline.passages[index - 1])].some(
    (name) => name && text.startsWith(name),
  );
  if (named)
    return (
      introduces(text) ||
      text.length < 60 ||
      italic > size / 2 ||
      /^.{3,60}? is (?:a|an|the) /.test(text)
    );
  return (italic > size / 2 || text.includes('@')) && startsWithName(text) && introduces(text);
}

/** A linked name above a text that begins with it. */
const nameOver = (above: Passage | undefined): string | null =>
  above && above.linked === above.size && isName(above.text) ? above.text : null;

const isName = (text: string): boolean => {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 4 && words.every(opensWithCapital);
};

const startsWithName = (text: string): boolean => {
  const [first = '', second = '', third] = text.split(' ', 3);
  return third !== undefined && opensWithCapital(first) && opensWithCapital(second);
};

export const examples = [
  '<p hide><em>Jane Roe is a senior reporter at the Example and covers the courts.</em></p>',
];
