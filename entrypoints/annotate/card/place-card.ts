/** Pixels between a card and what it explains. */
const GAP = 8;

/**
 * Puts a card of this size beside the lines it explains, without covering them: below where there
 * is room, else above, else where more of it can be seen. Answers in pixels of the viewport.
 */
export function placeCard(
  lines: readonly DOMRect[],
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const below = bottom + GAP;
  const above = top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height;
  const preferred = fitsBelow || above < 0 ? below : above;
  const first = lines[0]?.left ?? 0;
  return {
    left: clamp(first, GAP, view.width - card.width - GAP),
    top: clamp(preferred, GAP, view.height - card.height - GAP),
  };
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
