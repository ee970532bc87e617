import { type Box, outwards, type Passage, passagesOf } from '../outline/outline';
import { proseIn, type Story } from '../story/story';
import { consentWords } from '../words/consent';
import { hasPhrase } from '../words/phrases';
import type { Rule } from './rule';

const speaksOfConsent = hasPhrase(consentWords);
const LARGEST = 6_000;

/** Notices on cookies and personal data: what speaks of them and has a button to press. */
export const consent: Rule = {
  name: 'consent',
  *find(story) {
    const { passages } = story.outline;
    if (!passages.some(isPressed)) return;
    for (const passage of passages) {
      if (isOutside(passage, story) && speaksOfConsent(passage.text)) {
        const box = noticeAround(passage, story);
        if (box) yield box;
      }
    }
  },
};

const isPressed = ({ pressed }: Passage): boolean => pressed > 0;

const isOutside = ({ index }: Passage, { prose }: Story): boolean => (prose[index] ?? 0) === 0;

/** The largest box around that is no part of the story, if it can be pressed. */
function noticeAround(passage: Passage, story: Story): Box | null {
  let found: Box | null = null;
  for (const box of outwards(passage.box)) {
    if (!box.parent || box.size > LARGEST || holdsStory(box, story)) break;
    found = box;
  }
  return found && passagesOf(story.outline, found).some(isPressed) ? found : null;
}

const holdsStory = (box: Box, story: Story): boolean =>
  proseIn(story, box) > 0 || (box.first <= story.first && story.first < box.last);

export const examples = [
  '<div role="dialog" hide><p>We value your privacy</p><div><button>Accept all cookies</button><button>Reject all</button></div></div>',
  '<p>Sites must let readers reject all trackers, the court said, as easily as they can accept cookies today.</p>',
];
