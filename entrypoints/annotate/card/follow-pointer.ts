import type { EvidenceRef } from '../../../lib/text/report/evidence-at';
import { isUi } from '../ui-host';
import type { Card } from './card';

/** Milliseconds that a pointer rests on evidence before its card opens, and off it before it goes. */
const REST = 350;

/**
 * Opens the card where a mouse rests or a finger taps, and closes it when they leave, until the
 * signal aborts. `find` tells what is under a point of the viewport.
 */
export function followPointer(
  card: Card,
  find: (x: number, y: number) => EvidenceRef[],
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function explain(x: number, y: number): void {
    const refs = find(x, y);
    if (refs.length > 0) card.open(refs, false);
    else card.close();
  }

  function onMove({ target, pointerType, buttons, clientX, clientY }: PointerEvent): void {
    clearTimeout(timer);
    // A finger taps, a pressed button selects text, and the card is there to be gone to.
    if (pointerType === 'touch' || buttons > 0 || isUi(target)) return;
    timer = setTimeout(() => explain(clientX, clientY), REST);
  }

  function onClick(event: MouseEvent): void {
    const { target, clientX, clientY } = event;
    const tapped = 'pointerType' in event && event.pointerType === 'touch';
    if (isUi(target) || !tapped) return;
    const onControl =
      target instanceof Element && target.closest('a, button, input, label, summary');
    if (onControl) card.close();
    else explain(clientX, clientY);
  }

  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('click', onClick, { signal, passive: true });
  document.addEventListener('scroll', () => clearTimeout(timer), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
