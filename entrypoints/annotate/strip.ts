import type { Settings } from '../../lib/extension/settings';
import { inkOn } from '../../lib/marks/look';
import type { AnalysedPage } from '../../lib/page/analyse-page';
import { evidenceInOrder, spansOf } from '../../lib/text/report/evidence-at';
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
  const paper = paperBehind(page);
  const draw = () => {
    const height = document.documentElement.scrollHeight;
    const shown = evidenceInOrder(page.analysis).filter((ref) => isMarked(ref, settings));
    const ticks = shown.flatMap((ref) => {
      const [span] = spansOf(page.analysis, ref);
      const top = span && heightOf(page, span);
      if (!span || top === undefined) return [];
      const { colour } = settings.looks[ref.kind === 'figure' ? 'figures' : 'quotations'];
      return tick(top / height, inkOn(paper, colour), () => jump(span));
    });
    strip.replaceChildren(...ticks);
  };
  putOnPage(strip, signal);
  const observer = new ResizeObserver(draw);
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
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
