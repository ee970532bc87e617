import type { Passage } from '../outline/outline';
import { storyRegion } from '../story/story';
import { followingOpenings } from '../words/following';
import { startsWithPhrase } from '../words/phrases';
import type { Rule } from './rule';

const asks = startsWithPhrase(followingOpenings);
const LONGEST = 400;

/** Lines that ask to follow, support or write to the publisher. */
export const following: Rule = {
  name: 'following',
  *find(story) {
    for (const passage of storyRegion(story)) {
      const stands = story.spine.holds(passage) && !isSetApart(passage);
      if (passage.size < LONGEST && !stands && asks(passage.text)) yield passage;
    }
  },
};

/** Linked, bold or in italics: a sentence of the story may begin with the same words. */
const isSetApart = ({ size, linked, bold, italic, text }: Passage): boolean =>
  linked > 0 || bold + italic > size / 2 || text.includes('@');

export const examples = [
  '<p hide><em>Follow us on <a href="https://social.example">Social</a> for more.</em></p>',
  '<ul><li>What do you think will the wall look like from the quay?</li><li>Who is to pay for it?</li></ul>',
  '<p>Help us to understand, the mother had asked the officers who came to the door that night.</p>',
];
