import { end } from '../../../entrypoints/annotate/end';
import { hide } from '../../../entrypoints/annotate/hide';
import { paint } from '../../../entrypoints/annotate/paint';
import { readSettings, type Settings } from '../../../lib/extension/settings';
import '../../../lib/text/languages/all';
import { analysePage } from '../../../lib/page/analyse-page';
import type { AnalysedPage } from '../../../lib/page/analyser';
import { detect } from '../../../lib/page/detect';
import { readPage } from '../../../lib/page/read-page';
import { findFigures } from '../../../lib/text/figures';
import { findKeyPoints } from '../../../lib/text/key-points';
import { languageOf } from '../../../lib/text/languages';
import { findQuotations } from '../../../lib/text/quotes';
import { finish } from '../../../lib/text/steps';
import { Stopwatch } from './time';

/** Reads, analyses, hides and paints; the signal takes it back. */
function annotate(settings: Settings, signal: AbortSignal): AnalysedPage {
  const page = finish(analysePage(document));
  hide(document, page.boilerplate, signal);
  paint(page, settings, signal);
  return page;
}

function annotateAndTakeBack(settings: Settings): void {
  const shown = new AbortController();
  annotate(settings, shown.signal);
  end(shown);
}

/** Times one call of the whole and one of each part on the page that is open: milliseconds by name. */
export async function ours(): Promise<Record<string, number>> {
  const settings = await readSettings();
  const watch = new Stopwatch();
  watch.time('whole', () => annotateAndTakeBack(settings));
  const { article } = watch.time('reading', () => finish(readPage(document)));
  const language = languageOf(article.language);
  const quoted = watch.time('quotations', () => finish(findQuotations(article, language)));
  const cited = watch.time('figures', () => finish(findFigures(article, language, quoted)));
  const found = { quotes: quoted.quotes, ...cited };
  watch.time('key points', () => finish(findKeyPoints(article, language, found)));
  watch.time('detector on articles', () => detect(document));
  return watch.times;
}

/** Milliseconds of one annotation, for pages too long to time in every part. */
export async function whole(): Promise<number> {
  const settings = await readSettings();
  const watch = new Stopwatch();
  const rounds = [1, 2, 3, 4].map(() => {
    watch.time('whole', () => annotateAndTakeBack(settings));
    return watch.times.whole ?? Number.NaN;
  });
  return Math.min(...rounds);
}

/** The longest piece of work between two places where the page may go on, in milliseconds. */
export function longestStep(): number {
  let longest = 0;
  for (let round = 0; round < 2; round++) {
    longest = 0; // the first round is for the compiler
    const steps = analysePage(document);
    for (let done = false; !done; ) {
      const began = performance.now();
      done = steps.next().done === true;
      longest = Math.max(longest, performance.now() - began);
    }
  }
  return longest;
}

/** Annotates the page and keeps what that takes. */
export async function hold(): Promise<void> {
  const page = annotate(await readSettings(), new AbortController().signal);
  Object.assign(globalThis, { held: page });
}
