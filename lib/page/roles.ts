import { hasLetter } from '../text/characters';
import { findCaptions } from './beside/captions';
import { findCorrections } from './beside/corrections';
import { findHighlights } from './beside/highlights';
import { isCredit, isCredited } from './beside/is-credited';
import { isByline } from './metadata/byline';
import { type Box, closest, type Passage, passagesOf } from './outline/outline';
import { leadOf } from './story/lead';
import { headPassages, type Story, storyPassages } from './story/story';

/** What a passage is to the story; null when it is no part of it. */
export type Role =
  | 'story'
  | 'dek'
  | 'head'
  | 'caption'
  | 'credit'
  | 'highlight'
  | 'label'
  | 'unseen'
  | 'neighbour'
  | null;

/** A line under the headline longer than this is no byline or date. */
const LONGEST_HEAD_LINE = 200;

/**
 * The role of every passage of the page. `ruled` names the rule that took a passage, or null;
 * `neighbours` are other articles that stay on the page.
 */
export function rolesOf(
  story: Story,
  ruled: readonly (string | null)[],
  neighbours: readonly Box[] = [],
): Role[] {
  const roles: Role[] = story.outline.passages.map(() => null);
  const give = (passages: readonly Passage[], role: (passage: Passage) => Role): void => {
    for (const passage of passages) {
      if (ruled[passage.index] === null) roles[passage.index] = role(passage);
    }
  };
  give(headPassages(story), (passage) => headRole(passage, story));
  give(storyPassages(story), (passage) => storyRole(passage, story));
  give(leadOf(story), (passage) => leadRole(passage, story));
  give(findCaptions(story), ({ text }) => (isCredit(text) ? 'credit' : 'caption'));
  give(findCorrections(story), () => 'label');
  for (const box of neighbours) give(passagesOf(story.outline, box), () => 'neighbour');
  for (const passage of story.title.passages) {
    if (!isTeaserOfItself(passage, story)) roles[passage.index] = 'head';
  }
  for (const { heading, entries } of findHighlights(story)) {
    if (heading) roles[heading.index] = 'label';
    for (const entry of entries) roles[entry.index] = 'highlight';
  }
  return roles;
}

/** Below its story a linked title is one in a list of stories, such as the most read. */
const isTeaserOfItself = ({ index, size, linked }: Passage, { last }: Story): boolean =>
  index >= last && linked >= size * 0.9;

function headRole(passage: Passage, story: Story): Role {
  if (passage.size >= LONGEST_HEAD_LINE || isLinkedHeading(passage)) return null;
  if (isCount(passage) || isToFillIn(passage, story)) return null;
  return isCredit(passage.text) && !isByline(passage) ? 'credit' : 'head';
}

/** Dates and hours: "18/11", "16:07", "18. 11.", "16.07", "2025". */
const moment = /\d[:/-]\d|\d\.\s?\d{1,2}(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)/;

/** A number by itself counts comments or shares, or the pictures of a gallery. */
const isCount = ({ text }: Passage): boolean => !hasLetter(text) && !moment.test(text);

/** Whether it stands in a form that was opened under the headline: a search, a poll, a message. */
const isToFillIn = ({ box }: Passage, { title, first }: Story): boolean =>
  closest(
    box,
    ({ name, first: from, last }) =>
      name === 'form' && from > (title.headline?.index ?? first) && last <= first,
  ) !== null;

/** Under the headline it leads to another story. */
const isLinkedHeading = ({ box, size, linked }: Passage): boolean =>
  /^h[2-6]$/.test(box.name) && linked >= size * 0.9;

function leadRole(passage: Passage, { shows }: Story): Role {
  if (!shows(passage)) return 'unseen';
  return isCredited(passage.text) ? 'caption' : 'dek';
}

function storyRole(passage: Passage, { spine, shows }: Story): Role {
  const { text, box } = passage;
  if (!shows(passage)) return 'unseen';
  if (/^h[2-6]$/.test(box.name)) return 'story';
  if (isCredit(text)) return 'credit';
  return !spine.holds(passage) && isCredited(text) ? 'caption' : 'story';
}
