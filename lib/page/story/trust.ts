import type { Title } from '../metadata/title';
import { type Box, isWithin, type Outline, type Passage } from '../outline/outline';
import { staysOnPage } from '../outline/stays-on-page';
import { commentBoxes } from './comment-boxes';

const untrusted = new Set('address button caption dialog figcaption footer menu nav'.split(' '));
const doubtful = new Set(['aside', 'figure', 'li', 'td']);
const DOUBT = 0.4;
/** Prose above the headline is rarely the story's. */
const ABOVE_HEADLINE = 0.3;

/** How likely prose in each place belongs to the story, 0 to 1 by passage, judged by the elements around it. */
export function trustOf(outline: Outline, title: Title, otherArticles: readonly Box[]): number[] {
  const { boxes, passages } = outline;
  const { headline } = title;
  const byBox = new Map<Box, number>();
  const others = new Set([...otherArticles, ...commentBoxes(outline, headline)]);
  const isApart = (box: Box): boolean =>
    others.has(box) || isTeaser(box, passages) || isFormBeside(box, outline, headline);
  for (const box of boxes) {
    const around = box.parent ? (byBox.get(box.parent) ?? 1) : 1;
    byBox.set(box, isApart(box) ? 0 : trustOfBox(box, around));
  }
  return passages.map(({ box, index }) => {
    const trust = byBox.get(box) ?? 1;
    return headline && index < headline.index ? trust * ABOVE_HEADLINE : trust;
  });
}

/** A form may be around the whole page; a smaller one without the headline is there to be filled in. */
const isFormBeside = (box: Box, { root }: Outline, headline: Passage | null): boolean =>
  box.name === 'form' &&
  box.size < root.size * MOST_OF_PAGE &&
  !(headline && isWithin(headline.box, box));

const MOST_OF_PAGE = 0.5;

function trustOfBox({ name, element }: Box, around: number): number {
  if (around === 0 || untrusted.has(name)) return 0;
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'alertdialog' || role === 'navigation') return 0;
  return doubtful.has(name) ? Math.min(around, DOUBT) : around;
}

const LARGEST_TEASER = 900;
const MOST_TEASER_PASSAGES = 6;
const SHORTEST_TEASER_LINK = 20;

/** A few lines under a linked headline announce another story. */
function isTeaser({ name, size, first, last }: Box, passages: readonly Passage[]): boolean {
  const count = last - first;
  if (count < 2 || count > MOST_TEASER_PASSAGES || size > LARGEST_TEASER) return false;
  const inside = passages.slice(first, last);
  const isEntry = name === 'li' || name === 'article';
  return inside.some(
    (passage) =>
      passage.size >= SHORTEST_TEASER_LINK &&
      passage.linked >= passage.size * 0.9 &&
      (isEntry || isHeading(passage)) &&
      !staysOnPage(passage),
  );
}

const isHeading = ({ box }: Passage): boolean => /^h[2-6]$/.test(box.name);
