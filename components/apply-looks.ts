import { type MarkLooks, sampleSheet } from '../lib/marks/mark-sheet';

const sheet = new CSSStyleSheet();

/** Draws the samples of the marks in this document as the marks are drawn on pages. */
export function applyLooks(marks: MarkLooks): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(sampleSheet(marks));
}
