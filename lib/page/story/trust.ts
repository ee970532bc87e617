import { outwards, type Passage } from '../outline/outline';

const untrusted = new Set([
  'nav',
  'footer',
  'dialog',
  'button',
  'menu',
  'figcaption',
  'caption',
  'address',
]);
const doubtful = new Set(['aside', 'form', 'li', 'td']);
const DOUBT = 0.4;

/** How likely prose in a place belongs to the story, judged by the elements around it: 0 to 1. */
export function trustOf({ box }: Passage): number {
  let trust = 1;
  for (const at of outwards(box)) {
    if (untrusted.has(at.name) || isDialog(at.element)) return 0;
    if (doubtful.has(at.name)) trust = DOUBT;
  }
  return trust;
}

const isDialog = (element: Element): boolean => {
  const role = element.getAttribute('role');
  return role === 'dialog' || role === 'alertdialog' || role === 'navigation';
};
