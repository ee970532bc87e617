import { join } from 'node:path';
import { analyse } from '../../lib/text/analyse';
import type { Quotation, Speaker } from '../../lib/text/analysis';
import { articleFromText } from '../../lib/text/article-from-text';
import { finish } from '../../lib/text/steps';
import { filesIn, foldersIn, type Job, readJson } from './corpus';
import { pair } from './pairs';

/** quotes/<source>/<document>.json; offsets refer to the document's own text. */
export function* quotes(folder: string): Iterable<Job> {
  for (const source of foldersIn(folder)) {
    for (const file of filesIn(join(folder, source), '.json')) {
      const id = `${source}/${file.slice(0, -'.json'.length)}`;
      yield {
        id,
        predict: () => ({ id, quotes: quotesOf(readJson(join(folder, source, file))) }),
        empty: { id, quotes: [] },
      };
    }
  }
}

function quotesOf(document: { text: string; lang: string }): object[] {
  const found = finish(analyse(articleFromText(document.text, document.lang)));
  return found.quotes.map((quotation) => written(quotation, found.speakers));
}

const written = (quotation: Quotation, speakers: readonly Speaker[]) => ({
  type: quotation.type,
  content: quotation.content.map(pair),
  cue: quotation.cue ? [pair(quotation.cue)] : [],
  source: quotation.source ? [pair(quotation.source)] : [],
  speaker: speakers[quotation.speaker ?? -1]?.name ?? null,
});
