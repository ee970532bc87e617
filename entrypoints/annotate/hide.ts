import type { Boilerplate } from '../../lib/page/read-page';
import { setOwn } from './set-own';

const ATTRIBUTE = 'data-sourcelight-hidden';

/**
 * Hides boilerplate where it stands, by an attribute that our style sheet knows; aborting shows it
 * again. Attributes of that name which a page brings itself mean nothing: they are emptied.
 */
export function hide(
  document: Document,
  boilerplate: readonly Boilerplate[],
  signal: AbortSignal,
): void {
  const ours = new Map(boilerplate.map(({ element, rule }) => [element, rule]));
  const foreign = carriers(document).filter((element) => !ours.has(element));
  const giveBacks = [
    ...foreign.map((element) => setOwn(element, ATTRIBUTE, '')),
    ...[...ours].map(([element, rule]) => setOwn(element, ATTRIBUTE, rule)),
  ];
  const written = new Set<string | null>(ours.values());
  const own = new Set(foreign);
  signal.addEventListener('abort', () => {
    for (const giveBack of giveBacks) giveBack();
    // What is left was copied by the page along with the element that we had marked.
    for (const element of carriers(document)) {
      const isCopy = written.has(element.getAttribute(ATTRIBUTE)) && !own.has(element);
      if (isCopy) element.removeAttribute(ATTRIBUTE);
    }
  });
}

const carriers = (document: Document): Element[] => [
  ...document.querySelectorAll(`[${ATTRIBUTE}]`),
];
