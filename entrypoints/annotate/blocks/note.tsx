import { render } from 'preact';
import { BlockNote, type NoteAction } from '../../../components/blocks/BlockNote';
import { Translation } from '../../../components/translation';
import { interfaceLanguage } from '../../../lib/extension/interface-language';
import { end } from '../end';
import { standInTopLayer } from '../top-layer';
import { isUi } from '../ui-host';

/** A note at the foot of the window; it goes on Escape and when the reader turns to the page. */
export class Note {
  #opened = new AbortController();

  show(said: string, block: string, actions: readonly NoteAction[], paper: 'light' | 'dark'): void {
    this.close();
    const { signal } = this.#opened;
    const holder = standInTopLayer('holder foot', paper, signal);
    signal.addEventListener('abort', () => render(null, holder));
    render(
      <Translation.Provider value={interfaceLanguage()}>
        <BlockNote said={said} block={block} actions={actions} onClose={() => this.close()} />
      </Translation.Provider>,
      holder,
    );
    holder.focus({ preventScroll: true });
    this.#leaveOn(signal);
  }

  close(): void {
    end(this.#opened);
    this.#opened = new AbortController();
  }

  #leaveOn(signal: AbortSignal): void {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      this.close();
      // The same key would close a dialog of the page, too.
      event.preventDefault();
    };
    const onPress = ({ target }: Event) => !isUi(target) && this.close();
    document.addEventListener('keydown', onKey, { signal, capture: true });
    document.addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
  }
}
