import { analyse } from '../text/analyse';
import type { Analysis } from '../text/analysis';
import type { Steps } from '../text/steps';
import { detect } from './detect';
import { type Boilerplate, type PageReading, readPage } from './read-page';
import { selectorOf } from './selector';

export interface AnalysedPage extends PageReading {
  analysis: Analysis;
}

/** Reads a page and its story, whatever the detector says of it. Changes nothing. */
export function* analysePage(document: Document): Steps<AnalysedPage> {
  const reading = yield* readPage(document);
  const findings = yield* analyse(reading.article);
  const analysis = {
    detection: detect(document),
    article: reading.article,
    hidden: reading.boilerplate.map(describe),
    ...findings,
  };
  return { ...reading, analysis };
}

const describe = ({ rule, element }: Boilerplate) => ({
  rule,
  selector: selectorOf(element),
  text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
});
