import { type Finders, textAnalyserOf } from '../text/analyser';
import type { Analysis, Findings } from '../text/analysis';
import type { Article } from '../text/article';
import { Memory } from '../text/memory';
import type { Steps } from '../text/steps';
import { describeBlock } from './describe-block';
import type { detect } from './detect';
import type { PageReading, ReadersPlace, readPage } from './read-page';

export interface AnalysedPage extends PageReading {
  analysis: Analysis;
  memory: Memory;
}

/** What does the work: it may come in several scripts. */
export interface Work extends Finders {
  detect: typeof detect;
  readPage: typeof readPage;
}

/**
 * Reads a page and its story, whatever the detector says of it. Changes nothing. `before` is what
 * was found when the page was read last: what has not changed is not analysed again.
 */
export type Analyser = (
  document: Document,
  before?: AnalysedPage | null,
  place?: ReadersPlace,
) => Steps<AnalysedPage>;

export function analyserOf({ detect, readPage, ...finders }: Work): Analyser {
  const analyse = textAnalyserOf(finders);
  return function* analysePage(document, before = null, place) {
    const reading = yield* readPage(document, place);
    const same = before && isSame(before.article, reading.article);
    const memory = before?.memory ?? new Memory();
    const findings = same ? findingsOf(before.analysis) : yield* analyse(reading.article, memory);
    const analysis = {
      detection: detect(document),
      article: reading.article,
      hidden: reading.boilerplate.map(describeBlock),
      ...findings,
    };
    return { ...reading, analysis, memory };
  };
}

/** The same story, be it under another address. */
const isSame = (a: Article, b: Article): boolean =>
  JSON.stringify({ ...a, url: null }) === JSON.stringify({ ...b, url: null });

const findingsOf = ({ quotes, figures, speakers, keyPoints }: Findings): Findings => ({
  quotes,
  figures,
  speakers,
  keyPoints,
});
