import type { Quotation, Speaker } from '../analysis';
import type { Article } from '../article';
import type { Language } from '../languages/language';
import type { Steps } from '../steps';

export interface Quoted {
  quotes: Quotation[];
  speakers: Speaker[];
}

/** Finds the quotations of an article and the speakers they stand for. */
export function* findQuotations(_article: Article, _language: Language): Steps<Quoted> {
  return { quotes: [], speakers: [] };
}
