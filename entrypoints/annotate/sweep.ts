import { hues } from '../../lib/marks/hues';
import { highlightNames, type SpokenKind, speakerHighlight } from '../../lib/marks/mark-sheet';

const spoken: SpokenKind[] = ['quotations', 'sources'];

/** Every name that we paint under. Asked for one by one: Firefox lets no extension list a registry. */
const names = [
  ...Object.values(highlightNames),
  ...spoken.flatMap((kind) => [null, ...hues.keys()].map((hue) => speakerHighlight(kind, hue))),
];

const OURS = [
  'html[data-sourcelight="on"]',
  '[data-sourcelight-hidden]:not([data-sourcelight-hidden=""])',
].join();

/**
 * Takes away what an old version left. Firefox ends its scripts at an update before they can give
 * the page back; the marks that still stand in the registry tell that from a page's own attributes.
 */
export function sweep(document: Document): void {
  const left = names.filter((name) => CSS.highlights.delete(name));
  if (left.length === 0) return;
  for (const element of document.querySelectorAll(OURS)) {
    element.removeAttribute('data-sourcelight');
    element.removeAttribute('data-sourcelight-hidden');
  }
  document.querySelector('html > sourcelight-ui')?.remove();
}
