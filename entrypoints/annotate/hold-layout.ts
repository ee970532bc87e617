import type { Held } from '../../lib/extension/mark-style';
import type { AnalysedPage } from '../../lib/page/analyser';
import type { Boilerplate } from '../../lib/page/read-page';
import { selectorOf } from '../../lib/page/selector';
import { spanLength } from '../../lib/text/span';

/**
 * What must be held of a page's layout while these blocks are hidden. `before` is what is held now:
 * once unlocked, a page no longer tells that it was locked.
 */
export function holdLayout(
  page: AnalysedPage,
  hidden: readonly Boilerplate[],
  before: Held | null,
): Held {
  if (hidden.length === 0) return { column: null, unlocked: false };
  return {
    column: columnOf(page, hidden, before),
    unlocked: before?.unlocked || (isLocked() && hidden.some(isOverlay)),
  };
}

type Column = NonNullable<Held['column']>;

/** The innermost part of a row of columns that has the story in it, if another column goes. */
function columnOf(
  page: AnalysedPage,
  hidden: readonly Boilerplate[],
  before: Held | null,
): Column | null {
  const story = storyIn(page);
  const held = before?.column ?? null;
  // While its neighbours are hidden, a column no longer tells how wide it was.
  if (held && document.querySelector(held.selector)?.contains(story)) return held;
  for (let at = story; at?.parentElement; at = at.parentElement) {
    if (isRow(at.parentElement) && losesNeighbour(at, at.parentElement, hidden))
      return describe(at);
  }
  return null;
}

/** Whether something beside a part of a row is hidden: another part, or what gives that its width. */
const losesNeighbour = (part: Element, row: Element, hidden: readonly Boilerplate[]): boolean =>
  [...row.children].some(
    (other) =>
      other !== part &&
      hidden.some(({ element }) => other.contains(element)) &&
      isBeside(other, part),
  );

/** What holds the longest block of the story; the dek may stand outside its column. */
function storyIn({ map, article }: AnalysedPage): Element | null {
  const longest = article.blocks.toSorted((a, b) => spanLength(b) - spanLength(a))[0];
  const node = longest && map.rangeOf(longest)?.commonAncestorContainer;
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

const isRow = (parent: Element): boolean => /flex|grid/.test(getComputedStyle(parent).display);

/** One to the left or right of the other; what has no box of its own is nowhere. */
function isBeside(element: Element, other: Element): boolean {
  const [a, b] = [element.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.width > 0 && b.width > 0 && (a.right <= b.left + 1 || a.left >= b.right - 1);
}

const describe = (element: Element): Column => ({
  selector: selectorOf(element),
  width: Math.ceil(Number.parseFloat(getComputedStyle(element).width)),
});

const isLocked = (): boolean =>
  [document.documentElement, document.body].some((element) => {
    const { overflowY, position } = getComputedStyle(element);
    return overflowY === 'hidden' || position === 'fixed';
  });

/** Whether it, or what it is the wrapping of, lies over the page. */
const isOverlay = ({ element }: Boilerplate): boolean =>
  [element, ...element.querySelectorAll(':scope > *, :scope > * > *')].some(
    (part) => getComputedStyle(part).position === 'fixed',
  );
