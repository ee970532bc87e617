import { type Passage, passagesOf } from '../outline/outline';
import { boxUnder } from '../story/box-under';
import { isPhrase } from '../words/phrases';
import { tickerLabels } from '../words/tickers';
import type { Rule } from './rule';

const isLabel = isPhrase(tickerLabels);
const LARGEST = 2_000;

/** Running lines of fresh headlines: a label like "Breaking news" with nothing but links under it. */
export const tickers: Rule = {
  name: 'tickers',
  *find(story) {
    for (const passage of story.outline.passages) {
      if (!isLabel(passage.text)) continue;
      const box = boxUnder(passage, story);
      const others = box ? passagesOf(story.outline, box).slice(1) : [];
      if (box && box.size < LARGEST && others.length > 0 && others.every(isAway)) yield box;
    }
  },
};

/** A link, or the hour before it. */
const isAway = ({ linked, size, text }: Passage): boolean =>
  linked > size / 2 || /^\d{1,2}[:.]\d\d$/.test(text);

export const examples = [
  '<div hide><b>Breaking news</b><ul><li><a href="/a">A ferry has run aground off the cape</a></li></ul></div>',
  '<div><h3>Breaking news</h3><p>That was how the evening paper had announced the storm of last November.</p></div>',
];
