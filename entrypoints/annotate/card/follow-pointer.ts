import type { EvidenceRef } from '../../../lib/text/report/evidence-at';
import type { Introduction } from '../../../lib/text/report/introduction-at';
import { isUi } from '../ui-host';
import type { Card } from './card';

/** Tells what is under a point of the viewport. */
export interface Under {
  evidence(x: number, y: number): EvidenceRef[];
  /** Whose surname stands there. */
  person(x: number, y: number): Introduction | null;
}

/** Milliseconds that a pointer rests on evidence before its card opens, and off it before it goes. */
const REST = 350;

/**
 * Opens the card where a mouse rests or a finger taps, and closes it when they leave, until the
 * signal aborts. A click on a surname says who that is.
 */
export function followPointer(card: Card, under: Under, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Where the surname starts of whom the card was opened for. */
  let introduced: number | null = null;

  function explain(x: number, y: number): void {
    const onName = introduced !== null && under.person(x, y)?.asked.start === introduced;
    if (card.isOpen && onName) return;
    introduced = null;
    const refs = under.evidence(x, y);
    if (refs.length > 0) card.open(refs, false);
    else card.close();
  }

  function introduce(x: number, y: number): boolean {
    const person = under.person(x, y);
    introduced = person?.asked.start ?? null;
    if (person) card.introduce(person, false);
    return person !== null;
  }

  function onMove({ target, pointerType, buttons, clientX, clientY }: PointerEvent): void {
    clearTimeout(timer);
    // A finger taps, a pressed button selects text, and the card is there to be gone to.
    if (pointerType === 'touch' || buttons > 0 || isUi(target)) return;
    timer = setTimeout(() => explain(clientX, clientY), REST);
  }

  function onClick(event: MouseEvent): void {
    const { target, clientX, clientY } = event;
    if (isUi(target)) return;
    const tapped = 'pointerType' in event && event.pointerType === 'touch';
    if (isOfPage(event)) {
      if (tapped) card.close();
      return;
    }
    const found = isPlain(event) && introduce(clientX, clientY);
    if (tapped && !found) explain(clientX, clientY);
  }

  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('click', onClick, { signal, passive: true });
  document.addEventListener('scroll', () => clearTimeout(timer), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** A click on something that the page itself answers. */
function isOfPage({ target, defaultPrevented }: MouseEvent): boolean {
  const control = 'a, button, input, label, select, summary, textarea, [contenteditable]';
  return defaultPrevented || (target instanceof Element && target.closest(control) !== null);
}

/** One click with nothing held, and nothing selected by it. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 &&
  event.detail <= 1 &&
  !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) &&
  getSelection()?.isCollapsed !== false;
