import { JSDOM } from 'jsdom';

/** What a page says about itself, or shows by its tags, rather than in words. */
const telling = 'meta[property], meta[name=description], script, link[rel=canonical]';
const meaningful =
  'article, main, section, aside, nav, header, footer, figure, figcaption, time, p';
const revealing = ['id', 'rel', 'itemprop', 'itemtype', 'datetime', 'aria-label', 'aria-current'];

/** The same words on a page that tells nothing: no metadata, nothing but <div>, random class names. */
export function anonymise(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll(telling)) element.remove();
  for (const element of document.querySelectorAll(meaningful)) rename(element);
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg')) continue; // a drawing refers to its own parts by their ids
    for (const name of revealing) element.removeAttribute(name);
  }
  scramble(document);
  return `<!doctype html>\n${document.documentElement.outerHTML}`;
}

function rename(element: Element): void {
  const div = element.ownerDocument.createElement('div');
  if (element.className) div.className = String(element.className);
  if (element.localName === 'p') div.classList.add('paragraph');
  div.append(...element.childNodes);
  element.replaceWith(div);
}

/** Gives every class a name without meaning, in the page and in its style sheet. */
function scramble(document: Document): void {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('body [class]')) {
    const own = [...element.classList].map((name) => nameFor(name, names));
    element.setAttribute('class', own.join(' '));
  }
  const rules = document.createElement('style');
  const css = [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n');
  rules.textContent = css
    .replace(/\.story p\b/g, '.paragraph')
    .replace(/\.([a-z]+)(?=[\s,.{:[])/g, (_, name: string) => `.${nameFor(name, names)}`);
  for (const style of document.querySelectorAll('style')) style.remove();
  document.head.append(rules);
}

/** Always the same for the same page, so that a failure can be seen again. */
function nameFor(name: string, names: Map<string, string>): string {
  const known = names.get(name);
  if (known) return known;
  const given = `x${((names.size + 17) * 7919).toString(36)}`;
  names.set(name, given);
  return given;
}
