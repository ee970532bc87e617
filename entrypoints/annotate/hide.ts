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
  const foreign = [...document.querySelectorAll(`[${ATTRIBUTE}]`)].filter((e) => !ours.has(e));
  for (const element of foreign) setOwn(element, ATTRIBUTE, '', signal);
  for (const [element, rule] of ours) setOwn(element, ATTRIBUTE, rule, signal);
}
