import type { HiddenBlock } from '../text/analysis';
import type { Boilerplate } from './read-page';
import { selectorOf } from './selector';

/** Characters of a block's text that are enough to know it by. */
const EXCERPT = 80;

/** A hidden element as plain data. */
export const describeBlock = ({ rule, element }: Boilerplate): HiddenBlock => ({
  rule,
  selector: selectorOf(element),
  text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, EXCERPT),
});
