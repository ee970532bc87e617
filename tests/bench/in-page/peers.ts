import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { shortest } from './time';

/** Times what others need on the page that is open: milliseconds by name. */
export const peers = (rounds: number): Record<string, number> =>
  shortest(
    {
      // It takes its document apart, so that a page in use must be copied for it.
      Readability: () => new Readability(document.cloneNode(true) as Document).parse(),
      Defuddle: () => new Defuddle(document).parse(),
      isProbablyReaderable: () => isProbablyReaderable(document),
      'bare walk': walk,
    },
    rounds,
  );

/** What reading a page costs at least. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += node.nodeValue?.length ?? 0;
  }
  return length;
}
