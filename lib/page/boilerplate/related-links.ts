import type { Passage } from '../outline/outline';
import { boxUnder } from '../story/box-under';
import { endsLikeSentence } from '../story/sentence';
import { storyRegion } from '../story/story';
import { isPhrase, startsWithLabel, startsWithPhrase } from '../words/phrases';
import { relatedLeads } from '../words/related';
import type { Rule } from './rule';

const isLead = isPhrase(relatedLeads);
const opensWithLabel = startsWithLabel(relatedLeads);
const opensWithLead = startsWithPhrase(relatedLeads);
const LONGEST_LINE = 300;
const MOSTLY_LINKED = 0.6;
const WHOLLY_LINKED = 0.9;

/** "Read more:", "READ MORE Another story". */
const label = /^[^.!?]{3,40}[:|►▶→>]|^\p{Lu}{4,}/u;

/** Boxes that open with words like "Related stories", and lines like "Read more: Another story". */
export const relatedLinks: Rule = {
  name: 'related-links',
  *find(story) {
    for (const passage of storyRegion(story)) {
      if (isLead(passage.text)) yield boxUnder(passage, story) ?? passage;
      else if (isRelatedLine(passage)) yield passage;
    }
  },
};

function isRelatedLine({ text, size, linked, bold }: Passage): boolean {
  if (size > LONGEST_LINE) return false;
  if (label.test(text) && opensWithLead(text)) return linked > 0 || bold > size / 2;
  const least = size * (endsLikeSentence(text) ? WHOLLY_LINKED : MOSTLY_LINKED);
  return linked >= least && opensWithLabel(text);
}

export const examples = [
  '<div hide><h4>Related stories</h4><ul><li><a href="/a">One other story</a></li></ul></div>',
  '<p hide>READ MORE: <a href="/a">One other story of the same day</a></p>',
  '<p hide>اقرأ أيضا: <a href="/a">رفع جدار الميناء</a></p>',
  '<p hide>קראו גם: <a href="/a">קיר הנמל יוגבה</a></p>',
  '<p hide>【関連記事】<a href="/a">港の壁を高くする計画</a></p>',
  '<p>Read more about <a href="/a">how many calories</a> a child should eat in a day.</p>',
  '<p>Read more books, the minister told the children of the school that she had visited on Monday.</p>',
];
