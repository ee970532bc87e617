import { newTabNotes } from '../words/new-tab';

const LONGEST = 60;

/** Whether an inline element only tells screen readers where a link opens. */
export function isNewTabNote(element: Element): boolean {
  const text = element.firstChild;
  if (text?.nodeType !== 3 || text !== element.lastChild) return false;
  const { data } = text as Text;
  if (data.length > LONGEST) return false;
  return newTabNotes.has(data.toLowerCase().replace(/^[\s(,[]+|[\s).,\]]+$/g, ''));
}
