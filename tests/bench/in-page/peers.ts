import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { Stopwatch } from './time';

/** Times one call of each of the others on the page that is open: milliseconds by name. */
export function peers(): Record<string, number> {
  const watch = new Stopwatch();
  // It takes its document apart, so that a page in use must be copied for it.
  watch.time('Readability', () => new Readability(document.cloneNode(true) as Document).parse());
  watch.time('Defuddle', () => new Defuddle(document).parse());
  watch.time('isProbablyReaderable on articles', () => isProbablyReaderable(document));
  watch.time('bare walk', walk);
  return watch.times;
}

/** What reading a page costs at least. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += node.nodeValue?.length ?? 0;
  }
  return length;
}
