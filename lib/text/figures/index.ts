import type { Figure, Speaker } from '../analysis';
import type { Article } from '../article';
import type { Language } from '../languages/language';
import type { Quoted } from '../quotes';
import type { Steps } from '../steps';

/** The figures of an article; `speakers` are the quoted ones, and those cited only for a figure. */
export interface Cited {
  figures: Figure[];
  speakers: Speaker[];
}

/** Finds the figures of an article and who is cited for each. */
export function* findFigures(_article: Article, _language: Language, quoted: Quoted): Steps<Cited> {
  return { figures: [], speakers: quoted.speakers };
}
