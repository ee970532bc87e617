import { render } from 'preact';
import { EvidenceCard } from '../../../components/card/EvidenceCard';
import { Translation } from '../../../components/translation';
import { interfaceLanguage } from '../../../lib/extension/interface-language';
import type { AnalysedPage } from '../../../lib/page/analyser';
import { type EvidenceRef, spansOf } from '../../../lib/text/report/evidence-at';
import type { Introduction } from '../../../lib/text/report/introduction-at';
import type { Span } from '../../../lib/text/span';
import { end } from '../end';
import { paperBehind } from '../paper-behind';
import { standInTopLayer } from '../top-layer';
import { placeCard } from './place-card';

/** What a card explains: evidence, or who somebody is. */
interface Shown {
  refs: readonly EvidenceRef[];
  person: Introduction | null;
}

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
    const [first] = refs;
    if (first) this.#show(spansOf(this.#page.analysis, first), { refs, person: null }, focus);
  }

  /** Says who somebody is, beside their name. */
  introduce(person: Introduction, focus: boolean): void {
    this.#show([person.asked], { refs: [], person }, focus);
  }

  #show(beside: readonly Span[], shown: Shown, focus: boolean): void {
    const lines = this.#linesOf(beside);
    if (lines.length === 0) return;
    this.#holder ??= this.#standUp();
    this.#draw(this.#holder, shown);
    const view = { width: innerWidth, height: innerHeight };
    const { left, top } = placeCard(lines, this.#holder.getBoundingClientRect(), view);
    Object.assign(this.#holder.style, { left: `${left}px`, top: `${top}px` });
    if (!focus) return;
    this.#returnTo ??= document.activeElement;
    this.#holder.focus({ preventScroll: true });
  }

  close(): void {
    end(this.#opened);
    if (this.#holder) render(null, this.#holder);
    this.#holder = null;
    if (this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  #standUp(): HTMLElement {
    this.#opened = new AbortController();
    return standInTopLayer('holder', paperBehind(this.#page), this.#opened.signal);
  }

  #draw(holder: HTMLElement, shown: Shown): void {
    render(
      <Translation.Provider value={interfaceLanguage()}>
        <EvidenceCard
          analysis={this.#page.analysis}
          {...shown}
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

  /** Pixels from the top of the window to a piece of evidence; null where it is not to be seen. */
  topOf(ref: EvidenceRef): number | null {
    const [line] = this.#linesOf(spansOf(this.#page.analysis, ref));
    return line?.top ?? null;
  }

  /** The lines on the screen that stretches of the story fill. */
  #linesOf(spans: readonly Span[]): DOMRect[] {
    const ranges = spans.map((span) => this.#page.map.rangeOf(span));
    return ranges.flatMap((range) => (range ? [...range.getClientRects()] : []));
  }
}
