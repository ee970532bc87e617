import { isHidden } from './is-hidden';

/** The few elements of a page whose attributes matter to its outline, found in one query each. */
export class MarkedElements {
  /** Elements that their own markup hides. */
  readonly hidden = new Set<Element>();
  /** Elements that stand for a button. */
  readonly buttons = new Set<Element>();

  /** Adds those of a document, or of a shadow tree. */
  add(root: ParentNode): void {
    for (const element of root.querySelectorAll('[hidden], [style]')) {
      if (isHidden(element)) this.hidden.add(element);
    }
    for (const element of root.querySelectorAll('[role="button"]')) this.buttons.add(element);
  }
}
