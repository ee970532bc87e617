import type { Detection } from '../../text/analysis';

/** Is this page one news article? */
export function detect(_document: Document): Detection {
  return { article: false, score: 0, reasons: [] };
}
