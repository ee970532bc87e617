import { isCutOff } from '../../lib/extension/is-cut-off';
import {
  type FromView,
  type MenuEntry,
  type PageState,
  type ReadingPlace,
  sendToBackground,
} from '../../lib/extension/messages';
import { isOnFor, readSettings, type Settings, watchSettings } from '../../lib/extension/settings';
import type { AnalysedPage, Analyser } from '../../lib/page/analyser';
import type { Span } from '../../lib/text/span';
import { assist, type Reader } from './assist';
import { BlockMenu } from './blocks/block-menu';
import { type BlockChoice, PageBlocks } from './blocks/page-blocks';
import { end } from './end';
import type { Explainer } from './explain';
import { flash, flashElement } from './flash';
import { PlaceHolder } from './hold-place';
import { looksSame } from './looks-same';
import { mark } from './mark';
import { MarkStyles } from './mark-styles';
import { PlaceOnPage } from './place-on-page';
import { inSlices } from './slices';
import { styleFor } from './style-for';
import { takeOver } from './take-over';
import { watchAddress } from './watch-address';
import { watchPage } from './watch-page';
import { whyFailed } from './why-failed';
import { whyLeft } from './why-left';

type Watcher = (news: PageState | ReadingPlace) => void;

/**
 * Annotates one document, and keeps it as the page, the settings and the reader ask. What it does
 * lives as long as an AbortSignal; ending that is all there is to undoing it.
 */
export class Annotator {
  state: PageState = { status: 'reading' };
  readonly #document: Document;
  readonly #analyse: Analyser;
  readonly #watchers = new Set<Watcher>();
  readonly #styles = new MarkStyles();
  readonly #holder = new PlaceHolder();
  readonly #reader: Reader = {
    jump: (to) => this.#jump(to),
    place: (block) => this.#tell({ type: 'place', block }),
  };
  #page: AnalysedPage | null = null;
  #explainer: Explainer | null = null;
  readonly #blocks: PageBlocks;
  readonly #menu: BlockMenu;
  /** The reader or the detector asked for this story: what it reads like matters no more. */
  #asked = false;
  /** The page has another address, and perhaps another story soon. */
  #hasMoved = false;
  readonly #place: PlaceOnPage;
  /** Looks whether the page has another address; where it has, it is read anew for that. */
  readonly #hasNewAddress: () => boolean;
  /** Lifetimes, from the longest to the shortest. */
  #watching = new AbortController();
  #reading = new AbortController();
  #assisting = new AbortController();
  #marked = new AbortController();

  constructor(document: Document, analyse: Analyser) {
    this.#document = document;
    this.#analyse = analyse;
    this.#place = new PlaceOnPage(document);
    end(this.#watching);
    const forEver = new AbortController().signal;
    this.#blocks = new PageBlocks(document, () => this.#applyStored());
    this.#menu = new BlockMenu(this.#blocks, forEver);
    watchSettings((settings) => this.#apply(settings), forEver);
    this.#hasNewAddress = watchAddress(document, () => this.#move(), forEver);
    // Nobody told a page of the settings while it lay in the browser's back and forward cache.
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#applyStored());
    takeOver(document, () => this.#stop({ status: 'off' }));
  }

  /** Calls back on every change of the state and of the reader's place, until the signal aborts. */
  watch(watcher: Watcher, signal: AbortSignal): void {
    this.#watchers.add(watcher);
    signal.addEventListener('abort', () => this.#watchers.delete(watcher));
  }

  /** Annotates the page, whatever it reads like, unless that is done. */
  start(): void {
    this.#asked = true;
    if (this.state.status === 'annotated') return;
    this.#become({ status: 'reading' });
    void this.#read();
  }

  /** Does what a view asks. */
  obey(message: FromView): void {
    if (message.type === 'jump') this.#jump(message.to);
    if (message.type === 'peek') this.#blocks.peekAt(message.index, this.#assisting.signal);
    const block = message.type === 'restore' && this.#blocks.list[message.index];
    if (block) void this.#choose(block.element, message);
  }

  /** Explains the next piece of evidence, or with -1 the one before. */
  step(by: 1 | -1): void {
    this.#explainer?.step(by);
  }

  /** Does what was chosen in the page's menu; false where nothing is shown to do it to. */
  atMenu({ chosen, inFrame }: { chosen: MenuEntry; inFrame: boolean }): boolean {
    if (this.state.status !== 'annotated') return false;
    if (chosen === 'explain') this.#explainer?.atMenu(inFrame);
    if (chosen === 'hide-here') this.#menu.hideHere(inFrame);
    if (chosen === 'show-here') this.#menu.showHere(inFrame);
    return true;
  }

  /** Reads the page as it is now, and again when it changes; gives up an earlier reading. */
  async #read(): Promise<void> {
    end(this.#reading);
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    this.#watch();
    try {
      this.#place.look();
      const page = await inSlices(this.#analyse(this.#document, this.#page, this.#place), signal);
      const settings = await readSettings();
      if (!page || signal.aborted) return;
      this.#place.note(page.others);
      if (this.#hasMoved && page.article.text !== this.#page?.article.text) {
        this.#hasMoved = this.#asked = false;
      }
      if (this.state.status === 'annotated' && this.#page && looksSame(this.#page, page)) {
        // The page may have taken marks away without changing a word.
        this.#mark(this.#page, settings);
        return;
      }
      this.#page = page;
      this.#apply(settings);
    } catch (error) {
      this.#stop(whyFailed(error));
    }
  }

  #watch(): void {
    if (!this.#watching.signal.aborted) return;
    this.#watching = new AbortController();
    const look = () => void (this.#hasNewAddress() || this.#read());
    watchPage(this.#document, look, this.#watching.signal);
  }

  /** The page has another address: what it shows may be the same, or another story, or not there yet. */
  #move(): void {
    this.#hasMoved = true;
    this.#place.move(this.#page?.article.title ?? '');
    if (this.state.status !== 'off') void this.#read();
  }

  #apply(settings: Settings): void {
    if (!isOnFor(settings, this.#host)) {
      this.#stop({ status: 'off' });
    } else if (this.#page) {
      this.#become(this.#show(this.#page, settings));
    } else if (this.state.status === 'off') {
      this.#become({ status: 'reading' });
      void this.#read();
    }
  }

  async #applyStored(): Promise<void> {
    if (!isCutOff()) this.#apply(await readSettings());
  }

  get #host(): string {
    return this.#document.location.hostname;
  }

  #show(page: AnalysedPage, settings: Settings): PageState {
    const { analysis } = page;
    const { article, detection } = analysis;
    end(this.#assisting);
    const unasked = this.#asked ? null : whyLeft(detection, settings, this.#host);
    const nothing: PageState | null = unasked ?? (article.text ? null : { status: 'empty' });
    if (nothing) {
      this.#clear();
      return nothing;
    }
    this.#mark(page, settings);
    this.#assisting = new AbortController();
    this.#explainer = assist(page, settings, this.#reader, this.#assisting.signal);
    const { hidden, ...choices } = this.#blocks.described;
    return { status: 'annotated', analysis: { ...analysis, hidden }, ...choices };
  }

  #mark(page: AnalysedPage, settings: Settings): void {
    const putBack = this.#holder.hold(page);
    end(this.#marked);
    this.#marked = new AbortController();
    const blocks = this.#blocks.decide(page, settings);
    void this.#styles.set(styleFor(page, settings, blocks, this.#styles.current)).then(putBack);
    mark(page, settings, blocks, this.#marked.signal);
  }

  /** Gives the page back as it was. */
  #clear(): void {
    const putBack = this.#holder.hold(this.#page);
    end(this.#assisting);
    end(this.#marked);
    void this.#styles.set(null).then(putBack);
    this.#explainer = null;
    this.#menu.close();
  }

  /** Gives the page back as it was, and forgets it. */
  #stop(state: PageState): void {
    end(this.#watching);
    end(this.#reading);
    this.#clear();
    this.#page = null;
    this.#become(state);
  }

  #jump(to: Span): void {
    const range = this.#page?.map.rangeOf(to);
    this.#holder.letGo();
    if (range) flash(range, this.#assisting.signal);
  }

  async #choose(element: Element, choice: BlockChoice): Promise<void> {
    await this.#blocks.choose(element, choice);
    if (choice.hidden) return;
    this.#holder.letGo();
    flashElement(element, this.#assisting.signal);
  }

  #tell(news: PageState | ReadingPlace): void {
    for (const tell of this.#watchers) tell(news);
  }

  #become(state: PageState): void {
    this.state = state;
    this.#tell(state);
    const sources = state.status === 'annotated' ? state.analysis.speakers.length : null;
    void sendToBackground({ type: 'annotated', sources });
  }
}
