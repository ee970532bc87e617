import { join } from 'node:path';
import { detect } from '../../lib/page/detect';
import { type Job, type Options, readGzipped, readJsonLines } from './corpus';
import { documentOf, strip } from './page';

interface Page {
  id: string;
  url: string | null;
  file: string;
}

/** index.jsonl names the pages. */
export function* detection(folder: string, options: Options): Iterable<Job> {
  for (const page of readJsonLines<Page>(join(folder, 'index.jsonl'))) {
    const { id } = page;
    yield {
      id,
      predict: () => ({ id, ...verdict(folder, page, options) }),
      empty: { id, article: false, score: 0 },
    };
  }
}

function verdict(folder: string, page: Page, options: Options) {
  const document = documentOf(readGzipped(join(folder, page.file)), page.url);
  if (options.strip) strip(document);
  const began = performance.now();
  const { article, score, reasons } = detect(document);
  return { article, score, reasons, ms: performance.now() - began };
}
