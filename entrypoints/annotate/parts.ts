import type { Work } from '../../lib/page/analyser';
import { handedOn } from '../../lib/text/handed-on';
import type { Language } from '../../lib/text/languages/language';

/** What the annotator takes. Each part comes in a script of its own: all in one would be a long task. */
export interface Parts extends Work {
  english: Language;
  otherLanguages: readonly Language[];
}

/** Which of our scripts are at work in a page: each may be brought again. */
export interface ScriptsHere {
  detector: true;
  annotator: true;
}

/** Brings parts for the annotator that comes after them. */
export const bringPart = (part: Partial<Parts>): void => {
  Object.assign(handedOn<Parts>('parts'), part);
};

/** All parts; null where some are missing, because they went to the page that was here before. */
export function partsHere(): Parts | null {
  const parts = handedOn<Parts>('parts');
  return isWhole(parts) ? parts : null;
}

const isWhole = (parts: Partial<Parts>): parts is Parts =>
  Object.keys({
    english: true,
    otherLanguages: true,
    detect: true,
    readPage: true,
    findQuotations: true,
    findFigures: true,
    findKeyPoints: true,
  } satisfies Record<keyof Parts, true>).every((name) => name in parts);
