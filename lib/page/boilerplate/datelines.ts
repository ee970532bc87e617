import { storyRegion } from '../story/story';
import type { Rule } from './rule';

const LONGEST = 120;
const clock =
  /\d{1,2}[:h]\d\d|\d{1,2}\.\d\d(?= ?(?:Uhr|[ap]\.?m\b))|\d\s?(?:am|pm|a\.m\.|p\.m\.|Uhr|min(?:ute)? read)\b/i;
/** A year as part of a date: "12.3.2024", "March 12, 2024", "2024-03-12". A price or a name may hold one too. */
const date =
  /\d{1,2}[./ -]\s?\d{1,2}[./ -]\s?(?:19|20)?\d\d\b|\p{L}{3,}\.?(?: \d{1,2},?)? (?:19|20)\d\d\b|(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d|年)/u;
const opening =
  /^(?:published|updated|last updated|posted|publié|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|stand|publisert|oppdatert|publicerad|uppdaterad|aktualizacja|publikacja)\b/i;

/** Lines inside the story that only say when it was published. Those under the headline stay. */
export const datelines: Rule = {
  name: 'datelines',
  *find(story) {
    for (const passage of storyRegion(story)) {
      const { text, size, index } = passage;
      if (size > LONGEST || index < story.first || /[.!?]["”]?$/.test(text)) continue;
      if ((date.test(text) && clock.test(text)) || (opening.test(text) && /\d/.test(text)))
        yield passage;
    }
  },
};

export const examples = [
  '<p hide>Published 18 November 2019 at 4:07 pm</p>',
  '<p hide>18.11.2019, 16.07 Uhr</p>',
  '<p>8h25 - JO-2024 : le Village olympique est ouvert</p>',
  '<h4>Old Mill 2023 Red, France ($14.99, #559393)</h4>',
];
