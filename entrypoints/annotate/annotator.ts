import { type PageState, sendToBackground } from '../../lib/extension/messages';
import { isOnFor, readSettings, type Settings, watchSettings } from '../../lib/extension/settings';
import { type AnalysedPage, analysePage } from '../../lib/page/analyse-page';
import type { Span } from '../../lib/text/span';
import { flash } from './flash';
import { show } from './show';
import { inSlices } from './slices';

type Watcher = (state: PageState) => void;

/** Annotates one document, and keeps it as the settings ask. */
export class Annotator {
  state: PageState = { status: 'reading' };
  readonly #document: Document;
  readonly #watchers = new Set<Watcher>();
  #page: AnalysedPage | null = null;
  #busy = false;
  /** The lifetime of what is shown: aborting it gives the page back. */
  #shown = new AbortController();

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

  /** Scrolls to a span of the article and shows where it is. */
  jump(to: Span): void {
    const range = this.#page?.map.rangeOf(to);
    if (range) flash(range, this.#shown.signal);
  }

  #apply(settings: Settings): void {
    this.#shown.abort();
    if (this.#page) this.#become(this.#show(this.#page, settings));
  }

  #show(page: AnalysedPage, settings: Settings): PageState {
    if (!isOnFor(settings, this.#document.location.hostname)) return { status: 'off' };
    if (!page.analysis.article.text) return { status: 'empty' };
    this.#shown = new AbortController();
    show(this.#document, page, settings, this.#shown.signal);
    return { status: 'annotated', analysis: page.analysis };
  }

  #become(state: PageState): void {
    this.state = state;
    for (const tell of this.#watchers) tell(state);
    const sources = state.status === 'annotated' ? state.analysis.speakers.length : null;
    void sendToBackground({ type: 'annotated', sources });
  }
}
