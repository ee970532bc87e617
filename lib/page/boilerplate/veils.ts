import { squeeze } from '../outline/squeeze';

/** What we have hidden ourselves is under no point of the window. */
const OURS = '[data-sourcelight-hidden]:not([data-sourcelight-hidden=""])';

/** Elements without text that lie over the whole window, as behind a notice: they would cover the story. */
export function veilsOver(story: Element): Element[] {
  const document = story.ownerDocument;
  const view = document.defaultView;
  if (!view || !document.elementsFromPoint) return []; // where there is no layout nothing covers
  const { innerWidth, innerHeight } = view;
  const corners = [0.1, 0.9].map((part) =>
    document.elementsFromPoint(innerWidth * part, innerHeight * part),
  );
  const [first = [], second = []] = corners;
  const over = first.filter((element) => second.includes(element));
  const candidates = [...over, ...document.querySelectorAll(OURS)];
  return [...new Set(candidates)].filter((element) => isVeil(element, story, view));
}

const isVeil = (element: Element, story: Element, view: Window): boolean =>
  !element.contains(story) &&
  !story.contains(element) &&
  squeeze(element.textContent ?? '').trim() === '' &&
  !element.querySelector('canvas, iframe, img, video') &&
  view.getComputedStyle(element).position === 'fixed';
