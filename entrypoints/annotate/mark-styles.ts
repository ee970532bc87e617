import type { MarkStyle } from '../../lib/extension/mark-style';
import { sendToBackground } from '../../lib/extension/messages';

/** Keeps the style sheet of the marks as it should be; only the background may put one in. */
export class MarkStyles {
  #current: MarkStyle | null = null;

  /** Draws the marks in this style from now on; null leaves no style behind. */
  set(style: MarkStyle | null): void {
    const before = this.#current;
    if (JSON.stringify(before) === JSON.stringify(style)) return;
    this.#current = style;
    void sendToBackground({ type: 'restyle', now: style, before });
  }
}
