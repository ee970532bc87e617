import { closest, type Passage } from '../outline/outline';
import { staysOnPage } from '../outline/stays-on-page';
import { kindOf } from '../story/block-kind';
import { proseIn, type Story, storyRegion } from '../story/story';
import type { Rule } from './rule';

const MOST_UNLINKED = 0.1;
const LINKED_LINE = 0.5;
const LONGEST_LINE = 220;

/** Paragraphs of the story that are nothing but a link to another one. */
export const linkParagraphs: Rule = {
  name: 'link-paragraphs',
  *find(story) {
    const links = storyRegion(story).filter(
      (passage) => (isLink(passage) || isLabelledLink(passage)) && !isTold(passage, story),
    );
    const entries = new Set(links.filter((passage) => isEntry(passage, story)));
    const isGuide = entries.size >= MANY;
    for (const passage of links) if (!isGuide || !entries.has(passage)) yield passage;
  },
};

const isLink = ({ linked, size }: Passage): boolean => linked >= size * (1 - MOST_UNLINKED);

/** "On our site: Another story", or a bold word before the link. */
function isLabelledLink(passage: Passage): boolean {
  const { linked, bold, size, text } = passage;
  const isLabelled = /^[^.!?]{3,40}[:|]/.test(text) || linked + bold >= size * (1 - MOST_UNLINKED);
  return size < LONGEST_LINE && linked >= size * LINKED_LINE && isLabelled && !staysOnPage(passage);
}

/** A sub-heading or a whole sentence of the story may be linked too, or the names it lists. */
const isTold = (passage: Passage, story: Story): boolean =>
  /^h[2-6]$/.test(passage.box.name) ||
  /[^.]\.["”]?$|:$/.test(passage.text) ||
  isCellOfData(passage, story) ||
  opensAnswer(passage, story) ||
  (isEnumeration(passage) && story.spine.matches(passage) && isInside(passage, story));

const isInside = ({ index }: Passage, { first, last }: Story): boolean =>
  first <= index && index < last;

const MOST_IN_ANSWER = 12;

/** A question that shows its answer when it is pressed: the box that begins with it holds the answer. */
const opensAnswer = (passage: Passage, story: Story): boolean =>
  staysOnPage(passage) &&
  [passage.box, passage.box.parent].some(
    (box) =>
      box?.first === passage.index &&
      box.last - box.first <= MOST_IN_ANSWER &&
      box !== story.container &&
      proseIn(story, box) > 0,
  );

const MOST_LINKED_TABLE = 0.5;

/** The names in a table are often linked, and its numbers mean nothing without them. */
function isCellOfData(passage: Passage, { container }: Story): boolean {
  if (kindOf(passage, container) !== 'table') return false;
  const table = closest(passage.box, ({ name }) => name === 'table');
  return table !== null && table.linked <= table.size * MOST_LINKED_TABLE;
}

const LONGEST_NAME = 35;

const isEnumeration = ({ links, linked }: Passage): boolean =>
  links > 1 && linked < links * LONGEST_NAME;

/** A story with so many links among its paragraphs and lists is a guide to what they lead to. */
const MANY = 7;

const isEntry = (passage: Passage, story: Story): boolean =>
  isInside(passage, story) &&
  story.spine.holds(passage) &&
  closest(passage.box, ({ name }) => name === 'p' || name === 'li') !== null &&
  /\p{Ll}|\p{Lo}/u.test(passage.text) &&
  !staysOnPage(passage);

export const examples = [
  '<p hide><strong>Opinion</strong><a href="/other">What another story should have taught us</a></p>',
  '<p hide><a href="/other">Another story about something else altogether</a></p>',
  '<p hide>On our site: <a href="/other">Another story about something else</a></p>',
  '<ol><li><strong>For the quay:</strong> <a href="#higher-wall">a wall of six metres</a></li></ol>',
  '<p>In the north: <a href="/a">Ashby</a>, <a href="/b">Little Marsh</a>, <a href="/c">Overton</a></p>',
  '<ul><li><a href="#cost">What will it cost?</a><div><p>The council reckons with eleven million, of which the county is to pay a third.</p></div></li></ul>',
  '<table><tr><th>Harbour</th><th>Height of its wall</th></tr><tr><td><a href="/ashby">Ashby</a></td><td>4.2 metres, raised last year</td></tr></table>',
  '<table><tr><td hide><a href="/a">Another story about something else altogether</a></td></tr></table>',
  '<p>He pointed to <a href="/report">the report of the ministry</a>, which says nothing of the kind at all.</p>',
];
