import { agree, SHORTEST_HEADLINE } from './metadata/title';
import { squeeze } from './outline/squeeze';

/**
 * The headline of the article that the reader of an endless page has come to, after its address
 * changed: the one that the window's title names, else the one in view that is not `before`. Null
 * where the page has no two headlines. Asks for layout.
 */
export function headlineBeingRead(document: Document, before: string | null): Element | null {
  const headlines = headlinesOf(document);
  if (headlines.length < 2) return null;
  const named = headlines.find((headline) => agree(textOf(headline), document.title));
  if (named || before === null) return named ?? null;
  const height = document.defaultView?.innerHeight ?? 0;
  const tops = headlines.map((headline) => headline.getBoundingClientRect().top);
  const isInView = (index: number): boolean =>
    (tops[index] ?? 0) < height && (tops[index + 1] ?? height) > 0;
  const other = headlines.find((headline, n) => isInView(n) && textOf(headline) !== before);
  return other ?? null;
}

/** Main headings, or where there are no two, those that articles begin with. */
function headlinesOf(document: Document): Element[] {
  const main = [...document.querySelectorAll('h1')].filter(isHeadline);
  if (main.length > 1) return main;
  const articles = [...document.querySelectorAll('article')];
  const first = articles.map((article) => article.querySelector('h1, h2'));
  return [...new Set(first)].filter((heading) => heading !== null).filter(isHeadline);
}

const isHeadline = (heading: Element): boolean =>
  textOf(heading).length >= SHORTEST_HEADLINE && (heading.checkVisibility?.() ?? true);

const textOf = (element: Element): string => squeeze(element.textContent ?? '').trim();
