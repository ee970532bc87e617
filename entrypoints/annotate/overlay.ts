import { putOnPage } from './ui-host';

/** Colours of the boxes that are laid over a page. */
const LOOKS = {
  // With forced colours only the outline is seen, and only there.
  flash: { background: 'rgb(255 196 0 / 35%)', outline: '2px solid transparent' },
  peek: { outline: '3px dashed rgb(214 106 20)', background: 'rgb(214 106 20 / 12%)' },
} as const;

/** Lays boxes over parts of the page, which scroll along with it; aborting takes them away. */
export function overlay(
  rects: Iterable<DOMRect>,
  look: keyof typeof LOOKS,
  signal: AbortSignal,
): void {
  for (const rect of rects) putOnPage(box(rect, LOOKS[look]), signal);
}

/** Pixels by which a box is larger than what it marks. */
const MARGIN = 2;

function box(rect: DOMRect, look: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, {
    position: 'absolute',
    left: `${rect.left + scrollX - MARGIN}px`,
    top: `${rect.top + scrollY - MARGIN}px`,
    width: `${rect.width + 2 * MARGIN}px`,
    height: `${rect.height + 2 * MARGIN}px`,
    borderRadius: '3px',
    pointerEvents: 'none',
    zIndex: '2147483647',
    ...look,
  });
  return element;
}
