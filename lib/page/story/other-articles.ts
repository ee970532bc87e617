import type { Title } from '../metadata/title';
import {
  type Box,
  closest,
  isWithin,
  type Outline,
  outwards,
  type Passage,
} from '../outline/outline';
import { proseBetween, proseSize } from './prose';

/** So much running text between headline and the next article shows that the first one is over. */
const LEAST_PROSE = 400;
/** A box with this many times that much is the story itself, and what came before its summary. */
const MOST_TIMES_FIRST = 3;

/** The articles of an endless page but the one with this title: those appended below, and those above. */
export function otherArticles(outline: Outline, title: Title): Box[] {
  const { headline, chosen } = title;
  if (!headline) return [];
  return [
    ...(chosen ? articlesAbove(outline, headline) : []),
    ...articlesBelow(outline, title, headline),
  ];
}

/** A page says of itself what its first article is: only a reader's place can be further down. */
function articlesAbove(outline: Outline, headline: Passage): Box[] {
  const { boxes, passages } = outline;
  const underHeadlines = passages
    .filter(({ index, box }) => index < headline.index && box.name === 'h1')
    .flatMap((passage) => outermost(passage, [headline.index]) ?? []);
  const articles = boxes.filter((box) => isArticle(box) && box.last <= headline.index);
  return [...underHeadlines, ...articles].filter(
    (box) => proseBetween(outline, box.first, box.last) >= LEAST_PROSE,
  );
}

function articlesBelow(outline: Outline, title: Title, headline: Passage): Box[] {
  const firstProse = outline.passages.find(
    (passage) => passage.index > headline.index && proseSize(passage) > 0,
  );
  if (!firstProse) return [];
  const boxes = [
    ...underHeadlines(outline, title, headline, firstProse),
    ...besideArticle(outline, headline),
  ];
  return boxes.filter((box) => {
    const before = proseBetween(outline, headline.index, box.first);
    return (
      before >= LEAST_PROSE &&
      proseBetween(outline, box.first, box.last) <= before * MOST_TIMES_FIRST
    );
  });
}

/** The outermost boxes that begin with a main heading of their own; in the same article it heads a section. */
function underHeadlines(
  { passages }: Outline,
  title: Title,
  headline: Passage,
  firstProse: Passage,
): Box[] {
  const own = closest(headline.box, isArticle) ?? sectionUnder(headline);
  const headings = passages.filter(
    ({ index, box }) => index > firstProse.index && box.name === 'h1',
  );
  return headings.flatMap((passage) => {
    if (title.passages.includes(passage) || (own && isWithin(passage.box, own))) return [];
    const box = outermost(passage, [headline.index, firstProse.index]);
    return box && box.last > passage.index + 1 ? [box] : [];
  });
}

/** A section that begins with the headline itself holds the parts of its story. */
const sectionUnder = ({ box: { parent }, index }: Passage): Box | null =>
  parent?.name === 'section' && parent.first === index ? parent : null;

/** The outermost box around a passage that holds none of these others. */
function outermost(passage: Passage, others: readonly number[]): Box | null {
  let found: Box | null = null;
  for (const box of outwards(passage.box)) {
    if (others.some((index) => box.first <= index && index < box.last)) break;
    found = box;
  }
  return found;
}

/** Article elements after the one with the headline. */
function besideArticle({ boxes }: Outline, headline: Passage): Box[] {
  const own = closest(headline.box, isArticle);
  if (!own) return [];
  return boxes.filter((box) => isArticle(box) && box.first >= own.last && !isWithin(box, own));
}

const isArticle = ({ name }: Box): boolean => name === 'article';
