import { BY_READER } from '../../../components/name-of-rule';
import type { SiteBlock } from '../../../lib/extension/sites';
import { blocksLike } from '../../../lib/page/block-pattern';
import type { Boilerplate } from '../../../lib/page/read-page';

/** A block of the page that is no part of the story, or that the reader does not want to see. */
export interface PageBlock extends Boilerplate {
  hidden: boolean;
  /** It is so on every page of the site, because the reader said so. */
  lasting: boolean;
}

/** What is known of a page before the reader says anything. */
export interface FoundOnPage {
  boilerplate: readonly Boilerplate[];
  /** The innermost node around all of the story. */
  story: Node | null;
}

/**
 * Which blocks are hidden, and which are back: what the rules found, then what the reader said of
 * the site, and last what they `chose` on this page (true for hidden).
 */
export function decideBlocks(
  document: Document,
  { boilerplate, story }: FoundOnPage,
  siteBlocks: readonly SiteBlock[],
  chose: ReadonlyMap<Element, boolean>,
): PageBlock[] {
  const always = (hide: boolean) =>
    siteBlocks.filter((one) => one.hide === hide).flatMap((one) => blocksLike(document, one));
  const kept = new Set(always(false));
  // What is a box on one page may hold all of another.
  const taken = new Set(always(true).filter((element) => !story || !element.contains(story)));
  const wanted = [...kept, ...[...chose].flatMap(([element, hide]) => (hide ? [] : element))];
  const found = boilerplate
    .flatMap(({ rule, element }) => split(element, wanted).map((part) => ({ rule, element: part })))
    .map((block) => {
      const lasting = isIn(block.element, kept);
      return { ...block, hidden: chose.get(block.element) ?? !lasting, lasting };
    });
  const known = new Set(found.map(({ element }) => element));
  const own = [...new Set([...taken, ...chose.keys()])]
    .filter((element) => !known.has(element) && (chose.get(element) ?? true))
    .map((element) => ({ rule: BY_READER, element, hidden: true, lasting: taken.has(element) }));
  return [...found, ...own];
}

const isIn = (element: Element, outer: ReadonlySet<Element>): boolean =>
  [...outer].some((one) => one.contains(element));

/** A rule may have found a box around what is wanted: then its other parts stand for it. */
function split(element: Element, wanted: readonly Element[]): Element[] {
  const inside = wanted.filter((one) => one !== element && element.contains(one));
  if (inside.length === 0) return [element];
  return [...element.children].flatMap((child) => split(child, wanted));
}
