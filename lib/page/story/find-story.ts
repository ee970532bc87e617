import type { Title } from '../metadata/title';
import { isShown } from '../outline/is-hidden';
import type { Box, Outline, Passage } from '../outline/outline';
import { extentOf } from './extent';
import { findContainer } from './find-container';
import { insetsIn } from './insets';
import { otherArticles } from './other-articles';
import { proseSize, textSize } from './prose';
import { spineOf } from './spine';
import type { Story } from './story';
import { trustOf } from './trust';

/** Finds the story of a page: its box, the running text in it, and what is set in between. */
export function findStory(outline: Outline, title: Title, authors: readonly string[]): Story {
  const others = otherArticles(outline, title);
  const trust = trustOf(outline, title, others);
  const trusted = (sizeOf: (passage: Passage) => number): number[] =>
    outline.passages.map((passage) => sizeOf(passage) * (trust[passage.index] ?? 0));
  const running = trusted(proseSize);
  const candidates = sum(running) < LEAST_PROSE ? trusted(textSize) : running;
  const shows = visibilityOf(outline, candidates);
  const everywhere = candidates.map((size, index) => {
    const passage = outline.passages[index];
    return size > 0 && passage && shows(passage) ? size : 0;
  });
  const container = findContainer(outline, everywhere, title.headline?.index);
  const prose = everywhere.map((size, index) => (isInside(container, index) ? size : 0));
  const spine = spineOf(outline.passages, prose, container);
  const found = { outline, title, authors, container, prose, spine, shows, others };
  return { ...found, insets: insetsIn(found), ...extentOf(found) };
}

/** Less prose than this on a whole page: its story is a list, or very short. */
const LEAST_PROSE = 300;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Where less than this share of the prose is shown, the page is still hidden as a whole. */
const LEAST_SHOWN = 0.1;

/** Which passages style sheets let be seen, asked of those alone that matter. */
function visibilityOf({ passages }: Outline, prose: readonly number[]): (p: Passage) => boolean {
  const shown = passages.map(
    (passage, index) => (prose[index] ?? 0) > 0 && isShown(passage.box.element),
  );
  const shownProse = sum(prose.filter((_, index) => shown[index]));
  if (shownProse < sum(prose) * LEAST_SHOWN) return () => true;
  return (passage) => shown[passage.index] || isShown(passage.box.element);
}

const isInside = (box: Box, index: number): boolean => box.first <= index && index < box.last;
