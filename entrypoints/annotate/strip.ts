import type { Settings } from '../../lib/extension/settings';
import { hueOn, hues } from '../../lib/marks/hues';
import { inkOn } from '../../lib/marks/look';
import type { AnalysedPage } from '../../lib/page/analyser';
import { type EvidenceRef, evidenceInOrder, spansOf } from '../../lib/text/report/evidence-at';
import { speakersByWords } from '../../lib/text/report/speakers-by-words';
import type { Span } from '../../lib/text/span';
import { isMarked } from './is-marked';
import { paperBehind } from './paper-behind';
import { putOnPage } from './ui-host';

/** Pixels of a tick's height, so that it can be hit. */
const TICK = 4;

/**
 * A strip beside the scroll bar with a tick for every quotation and figure, at its height in the
 * page; a click goes there. For the eye and the mouse: by keyboard one steps through the evidence.
 */
export function showStrip(
  page: AnalysedPage,
  settings: Settings,
  jump: (to: Span) => void,
  signal: AbortSignal,
): void {
  const strip = document.createElement('div');
  strip.className = 'strip';
  strip.ariaHidden = 'true';
  const colourOf = coloursFor(page, settings);
  const draw = () => {
    const height = document.documentElement.scrollHeight;
    const shown = evidenceInOrder(page.analysis).filter((ref) => isMarked(ref, settings));
    const ticks = shown.flatMap((ref) => {
      const [span] = spansOf(page.analysis, ref);
      const top = span && heightOf(page, span);
      if (!span || top === undefined) return [];
      return tick(top / height, colourOf(ref), () => jump(span));
    });
    strip.replaceChildren(...ticks);
  };
  putOnPage(strip, signal);
  const observer = new ResizeObserver(draw);
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The colour of a tick: its mark's, or its speaker's own. */
function coloursFor(page: AnalysedPage, settings: Settings): (ref: EvidenceRef) => string {
  const paper = paperBehind(page);
  const { quotes, speakers } = page.analysis;
  const order = speakersByWords(speakers);
  return ({ kind, index }) => {
    if (kind === 'figure') return inkOn(paper, settings.looks.figures.colour);
    const hue = settings.speakerHues && hues[order.indexOf(quotes[index]?.speaker ?? -1)];
    return hue ? hueOn(paper, hue) : inkOn(paper, settings.looks.quotations.colour);
  };
}

/** Pixels from the top of the page; undefined where the words are not on it any more. */
function heightOf(page: AnalysedPage, span: Span): number | undefined {
  const rect = page.map.rangeOf(span)?.getBoundingClientRect();
  return rect && rect.height > 0 ? rect.top + scrollY : undefined;
}

function tick(share: number, colour: string, go: () => void): HTMLElement {
  const element = document.createElement('div');
  element.className = 'tick';
  element.style.top = `calc(${100 * share}% - ${TICK / 2}px)`;
  element.style.height = `${TICK}px`;
  element.style.background = colour;
  element.addEventListener('click', go);
  return element;
}
