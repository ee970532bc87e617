import { type Passage, passagesOf } from '../outline/outline';
import { isStoryEntry, type Story, storyInsets, storyRegion } from '../story/story';
import { boxBeside } from '../story/surroundings';
import { mailWords, newsletterWords } from '../words/newsletter';
import { hasPhrase, startsWithPhrase } from '../words/phrases';
import type { Rule } from './rule';

const invites = hasPhrase(newsletterWords);
const namesMail = hasPhrase(mailWords);
const opensInviting = startsWithPhrase(newsletterWords);
const LONGEST_LINE = 350;
const LONGEST_BOX = 1_500;

/** Boxes and lines that ask for an e-mail address. */
export const newsletters: Rule = {
  name: 'newsletters',
  *find(story) {
    for (const box of storyInsets(story)) {
      if (box.size > LONGEST_BOX) continue;
      if (passagesOf(story.outline, box).some(({ text }) => invites(text))) yield box;
    }
    for (const passage of storyRegion(story)) {
      if (isInvitation(passage, story)) yield boxBeside(passage, story, LONGEST_BOX) ?? passage;
    }
  },
};

/** A line of the story may speak of signing up; an invitation opens with it, or links to it in italics or bold. */
function isInvitation(passage: Passage, story: Story): boolean {
  const { text, size, linked, italic, bold } = passage;
  if (size > LONGEST_LINE) return false;
  const isSetApart = linked > size / 4 || italic + bold > size / 2;
  if (!opensInviting(text) && !(isSetApart && invites(text))) return false;
  if (isStoryEntry(passage, story)) return false;
  return !story.spine.holds(passage) || namesMail(text);
}

export const examples = [
  '<div hide><h4>The morning mail</h4><p>The best stories of the day, delivered to your inbox. Sign up here.</p></div>',
  '<p hide><em>Sign up for our daily newsletter and never miss a story again.</em></p>',
  '<ul><li>Sign up by e-mail for a night in the shelter</li><li>Keep a torch beside the door</li></ul>',
  '<p><a href="/tickets">Sign up for the night swim</a> at the harbour office before Friday.</p>',
  '<p>More than 2,000 people had asked to sign up for the courses, the college said on Friday afternoon.</p>',
];
