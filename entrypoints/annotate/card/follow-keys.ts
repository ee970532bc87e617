import type { Card } from './card';
import type { EvidenceSteps } from './evidence-steps';

/** As in reading: to the right and down is on, to the left and up is back. */
const DIRECTIONS: Record<string, 1 | -1 | undefined> = {
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -1,
};

/** Alt+Shift with an arrow steps through the evidence, Escape closes the card. */
export function followKeys(card: Card, steps: EvidenceSteps, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && card.isOpen) {
      card.close();
      // The same key would close a dialog of the page, too.
      event.preventDefault();
    }
    const by = isWriting(event) ? undefined : DIRECTIONS[event.key];
    if (!by || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    steps.step(by);
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
}

/** In a text field the keys are the reader's: there they select words. */
function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
