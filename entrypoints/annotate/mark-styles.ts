import type { MarkStyle } from '../../lib/extension/mark-style';
import { sendToBackground } from '../../lib/extension/messages';

/** Keeps the style sheets of what is shown as they should be; only the background may put one in. */
export class MarkStyles {
  current: MarkStyle | null = null;
  /** One change after the other: two at once could leave no sheet behind. */
  #changes: Promise<unknown> = Promise.resolve();

  /** Draws the marks in this style from now on; null leaves no style behind. Resolves when that is done. */
  async set(style: MarkStyle | null): Promise<void> {
    const before = this.current;
    if (JSON.stringify(before) !== JSON.stringify(style)) {
      this.current = style;
      this.#changes = this.#changes.then(() =>
        sendToBackground({ type: 'restyle', now: style, before }),
      );
    }
    await this.#changes;
  }
}
