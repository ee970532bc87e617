import { storyRegion } from '../story/story';
import type { Rule } from './rule';

const LONGEST = 120;
const clock = /\d{1,2}[:.h]\d\d|\d\s?(?:am|pm|a\.m\.|p\.m\.|Uhr|min(?:ute)? read)\b/i;
const year = /(?:19|20)\d\d/;
const opening =
  /^(?:published|updated|last updated|posted|publié|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|stand|publisert|oppdatert|publicerad|uppdaterad|aktualizacja|publikacja)\b/i;

/** Lines inside the story that only say when it was published. Those under the headline stay. */
export const datelines: Rule = {
  name: 'datelines',
  *find(story) {
    for (const passage of storyRegion(story)) {
      const { text, size, index } = passage;
      if (size > LONGEST || index < story.first || /[.!?]["”]?$/.test(text)) continue;
      if ((year.test(text) && clock.test(text)) || (opening.test(text) && /\d/.test(text)))
        yield passage;
    }
  },
};

export const examples = ['<p hide>Published 18 November 2019 at 4:07 pm</p>'];
