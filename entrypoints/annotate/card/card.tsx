import { render } from 'preact';
import { EvidenceCard } from '../../../components/card/EvidenceCard';
import { Translation } from '../../../components/translation';
import { interfaceLanguage } from '../../../lib/extension/interface-language';
import type { AnalysedPage } from '../../../lib/page/analyse-page';
import { type EvidenceRef, spansOf } from '../../../lib/text/report/evidence-at';
import type { Span } from '../../../lib/text/span';
import { paperBehind } from '../paper-behind';
import { standInTopLayer } from '../top-layer';
import { placeCard } from './place-card';

/** A card over the page that explains what stands at one place of the story at a time. */
export class Card {
  readonly #page: AnalysedPage;
  readonly #jump: (to: Span) => void;
  #holder: HTMLElement | null = null;
  #opened = new AbortController();
  /** What had the focus before a reader came here by keyboard. */
  #returnTo: Element | null = null;

  /** `jump` goes to another place of the story. The card closes when the signal aborts. */
  constructor(page: AnalysedPage, jump: (to: Span) => void, signal: AbortSignal) {
    this.#page = page;
    this.#jump = jump;
    signal.addEventListener('abort', () => this.close());
  }

  get isOpen(): boolean {
    return this.#holder !== null;
  }

  /** Explains these, beside the first of them. Readers who come by keyboard get the focus there. */
  open(refs: readonly EvidenceRef[], focus: boolean): void {
    const lines = refs[0] ? this.#linesOf(refs[0]) : [];
    if (lines.length === 0) return;
    this.#holder ??= this.#standUp();
    this.#draw(this.#holder, refs);
    const view = { width: innerWidth, height: innerHeight };
    const { left, top } = placeCard(lines, this.#holder.getBoundingClientRect(), view);
    Object.assign(this.#holder.style, { left: `${left}px`, top: `${top}px` });
    if (!focus) return;
    this.#returnTo ??= document.activeElement;
    this.#holder.focus({ preventScroll: true });
  }

  close(): void {
    this.#opened.abort();
    if (this.#holder) render(null, this.#holder);
    this.#holder = null;
    if (this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  #standUp(): HTMLElement {
    this.#opened = new AbortController();
    return standInTopLayer('holder', paperBehind(this.#page), this.#opened.signal);
  }

  #draw(holder: HTMLElement, refs: readonly EvidenceRef[]): void {
    render(
      <Translation.Provider value={interfaceLanguage()}>
        <EvidenceCard
          analysis={this.#page.analysis}
          refs={refs}
          onJump={(to) => {
            this.close();
            this.#jump(to);
          }}
          onShow={(ref) => this.show(ref)}
          // Pages without https have no clipboard, which then is a failure to copy like any other.
          onCopy={async (text) => navigator.clipboard.writeText(text)}
          onClose={() => this.close()}
        />
      </Translation.Provider>,
      holder,
    );
  }

  /** Scrolls to one piece of evidence and explains it. */
  show(ref: EvidenceRef): void {
    const [span] = spansOf(this.#page.analysis, ref);
    const range = span && this.#page.map.rangeOf(span);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.open([ref], true);
  }

  /** The lines on the screen that a piece of evidence fills. */
  #linesOf(ref: EvidenceRef): DOMRect[] {
    const ranges = spansOf(this.#page.analysis, ref).map((span) => this.#page.map.rangeOf(span));
    return ranges.flatMap((range) => (range ? [...range.getClientRects()] : []));
  }
}
