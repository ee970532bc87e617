import { closest, type Passage, passagesOf } from '../outline/outline';
import { proseSize } from '../story/prose';
import { endsLikeSentence } from '../story/sentence';
import { type Story, storyInsets, storyPassages } from '../story/story';
import { untoldIn } from '../story/untold';
import type { Rule } from './rule';

/** Boxes beside the running text with no sentence in them: labels, counters, names. */
export const oddments: Rule = {
  name: 'oddments',
  *find(story) {
    for (const box of storyInsets(story)) {
      const passages = passagesOf(story.outline, box);
      if (
        !passages.some(isTold) &&
        !passages.every(isCaption) &&
        !isHeading(passages, story) &&
        !isPullQuote(passages) &&
        !isLineBetween(passages, story)
      )
        yield* untoldIn(box, story);
    }
    for (const passage of storyPassages(story)) if (isLabel(passage, story)) yield passage;
  },
};

const LONGEST_LABEL = 60;

/** A few words that stand by themselves where the story's paragraphs stand, but are set as none. */
const isLabel = (passage: Passage, story: Story): boolean =>
  passage.size < LONGEST_LABEL &&
  /^(?:div|section|span)$/.test(passage.box.name) &&
  passage.bold < passage.size / 2 &&
  passage.box.children.length === 0 &&
  story.spine.holds(passage) &&
  !story.spine.matches(passage) &&
  !isTold(passage) &&
  !isHeadingByName(passage, story);

const headingNames = /(?:^|[\s_-])(?:cross|sub)?-?(?:head(?:ing|line)?|title)(?=[\s_-]|$)/i;

/** What is called a heading and stands over a paragraph is one, whatever its element. */
const isHeadingByName = ({ box, index }: Passage, { prose }: Story): boolean =>
  headingNames.test(box.element.className) && (prose[index + 1] ?? 0) > 0;

const partNames = new Set(['blockquote', 'pre', 'table']);

/** So much text is no label, whatever it ends with. */
const LONG = 250;

/** A sentence, or part of a quotation or a table. */
const isTold = (passage: Passage): boolean =>
  endsLikeSentence(passage.text) || isLong(passage) || isInPart(passage);

const isLong = (passage: Passage): boolean => proseSize(passage) >= LONG;

const isInPart = ({ box }: Passage): boolean =>
  closest(box, ({ name }) => partNames.has(name)) !== null;

/** A sub-heading in a box of its own. */
const isHeading = ([only, ...others]: Passage[], story: Story): boolean =>
  others.length === 0 &&
  only !== undefined &&
  only.linked === 0 &&
  (/^h[1-6]$/.test(only.box.name) || isHeadingByName(only, story));

/** Captions stay with their pictures. */
const isCaption = ({ box }: Passage): boolean =>
  closest(box, ({ name }) => name === 'figcaption') !== null;

/** A line of some length in an aside of its own. */
const isPullQuote = ([only, ...others]: Passage[]): boolean =>
  others.length === 0 &&
  only !== undefined &&
  only.linked + only.pressed === 0 &&
  only.size >= SHORTEST_PULL_QUOTE &&
  only.box.name === 'aside';

/** A line set as a paragraph between two of the story is a sub-heading, whatever its element. */
const isLineBetween = ([only, ...others]: Passage[], { outline, spine }: Story): boolean =>
  others.length === 0 &&
  only !== undefined &&
  only.linked + only.pressed === 0 &&
  only.size >= SHORTEST_LINE &&
  only.box.name === 'p' &&
  [only.index - 1, only.index + 1].every((index) => {
    const neighbour = outline.passages[index];
    return neighbour !== undefined && spine.matches(neighbour) && proseSize(neighbour) > 0;
  });

const SHORTEST_LINE = 8;
const SHORTEST_PULL_QUOTE = 30;

export const examples = [
  '<div hide><div>Press office</div><div>Downtown</div></div>',
  '<div><p class="line">The winter of the three floods</p></div>',
  '<div><div>The storm of last November had carried three boats over the wall, set one of them down in the school yard, and taken the roof of the old net loft with it. The people of the lower town stood on the stairs of the church and counted the lanterns of those who were missing — Jane Roe</div></div>',
  '<aside>We have waited for long enough</aside>',
  '<div class="sub-headline">What it costs</div>',
  '<div hide>Example Television</div>',
  '<div><figure><figcaption>The old harbour wall</figcaption></figure></div>',
];
