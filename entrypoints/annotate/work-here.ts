import type { Work } from '../../lib/page/analyser';

declare global {
  /** Brought together in our own isolated world by the scripts that go before the annotator. */
  var sourcelightWork: Partial<Work> | undefined;
}

/** Adds a part of the work: all of it in one script would be a long task for the page. */
export function bringWork(part: Partial<Work>): void {
  globalThis.sourcelightWork = { ...globalThis.sourcelightWork, ...part };
}

/** All of it. Throws where a script is missing. */
export function workHere(): Work {
  const { detect, readPage, findQuotations, findFigures, findKeyPoints } =
    globalThis.sourcelightWork ?? {};
  if (!detect || !readPage || !findQuotations || !findFigures || !findKeyPoints)
    throw new Error('A script that goes before the annotator is missing.');
  return { detect, readPage, findQuotations, findFigures, findKeyPoints };
}
