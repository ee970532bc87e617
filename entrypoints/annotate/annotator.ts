import { type FromView, type PageState, sendToBackground } from '../../lib/extension/messages';
import { isOnFor, readSettings, type Settings, watchSettings } from '../../lib/extension/settings';
import { type AnalysedPage, analysePage } from '../../lib/page/analyse-page';
import type { Span } from '../../lib/text/span';
import { flash } from './flash';
import { peek } from './peek';
import { show } from './show';
import { inSlices } from './slices';

type Watcher = (state: PageState) => void;

/** Annotates one document, and keeps it as the settings and the reader ask. */
export class Annotator {
  state: PageState = { status: 'reading' };
  readonly #document: Document;
  readonly #watchers = new Set<Watcher>();
  readonly #restored = new Set<number>();
  #page: AnalysedPage | null = null;
  #busy = false;
  /** The lifetime of what is shown: aborting it gives the page back. */
  #shown = new AbortController();
  #peeking = new AbortController();

  constructor(document: Document) {
    this.#document = document;
    watchSettings((settings) => this.#apply(settings), new AbortController().signal);
  }

  /** Calls back on every change of the state, until the signal aborts. */
  watch(watcher: Watcher, signal: AbortSignal): void {
    this.#watchers.add(watcher);
    signal.addEventListener('abort', () => this.#watchers.delete(watcher));
  }

  /** Reads the page and shows what the settings ask for, unless that is done or under way. */
  async start(): Promise<void> {
    if (this.#busy || this.state.status === 'annotated') return;
    this.#busy = true;
    try {
      this.#become({ status: 'reading' });
      this.#page = await inSlices(analysePage(this.#document));
      this.#apply(await readSettings());
    } catch (error) {
      this.#become({ status: 'failed', error: String(error) });
    } finally {
      this.#busy = false;
    }
  }

  /** Does what a view asks. */
  obey(message: FromView): void {
    if (message.type === 'jump') this.#jump(message.to);
    if (message.type === 'peek') this.#peek(message.index);
    if (message.type === 'restore') void this.#restore(message.index, message.hidden);
  }

  #jump(to: Span): void {
    const range = this.#page?.map.rangeOf(to);
    if (range) flash(range, this.#shown.signal);
  }

  #peek(index: number | null): void {
    this.#peeking.abort();
    this.#peeking = new AbortController();
    const element = this.#page?.boilerplate[index ?? -1]?.element;
    if (element) peek(element, AbortSignal.any([this.#shown.signal, this.#peeking.signal]));
  }

  async #restore(index: number, hidden: boolean): Promise<void> {
    if (hidden) this.#restored.delete(index);
    else this.#restored.add(index);
    this.#apply(await readSettings());
  }

  #apply(settings: Settings): void {
    this.#shown.abort();
    if (this.#page) this.#become(this.#show(this.#page, settings));
  }

  #show(page: AnalysedPage, settings: Settings): PageState {
    if (!isOnFor(settings, this.#document.location.hostname)) return { status: 'off' };
    if (!page.analysis.article.text) return { status: 'empty' };
    this.#shown = new AbortController();
    show(this.#document, page, settings, this.#restored, this.#shown.signal);
    return { status: 'annotated', analysis: page.analysis, restored: [...this.#restored] };
  }

  #become(state: PageState): void {
    this.state = state;
    for (const tell of this.#watchers) tell(state);
    const sources = state.status === 'annotated' ? state.analysis.speakers.length : null;
    void sendToBackground({ type: 'annotated', sources });
  }
}
