import type { Steps } from '../../text/steps';
import { assertFewElements, assertLittleText, LONGEST_NODE } from '../too-large';
import { blockNames, boldNames, italicNames, mediaNames, mutedNames } from './element-names';
import { isNewTabNote } from './is-new-tab-note';
import { MarkedElements } from './marked-elements';
import type { Box, Outline } from './outline';
import { type Kinds, PassageWriter } from './passage-writer';

/** How many nodes are visited in one piece of work: about a millisecond. */
const NODES_A_STEP = 2_000;

/** Reads the visible text of a page in one walk. Throws PageTooLarge. */
export function* outlinePage(document: Document): Steps<Outline> {
  assertFewElements(document);
  const body = document.body ?? document.documentElement;
  const walk = new Walk(body);
  let visited = 0;
  while (walk.step()) {
    if (++visited % NODES_A_STEP === 0) yield;
  }
  return {
    root: walk.root,
    boxes: walk.boxes,
    passages: walk.writer.passages,
    notes: walk.notes,
  };
}

interface Frame {
  /** The box this element opened; null for an inline one. */
  box: Box | null;
  kinds: Kinds;
  next: Node | null;
  /** What a slot shows after that, which are no siblings; null elsewhere. */
  slotted: Node[] | null;
}

/** A walk through the page that can stop after any node. */
class Walk {
  readonly root: Box;
  readonly boxes: Box[] = [];
  readonly notes: Element[] = [];
  readonly writer = new PassageWriter();
  private readonly open: Frame[] = [];
  private readonly marked = new MarkedElements();
  private box: Box;
  private characters = 0;

  constructor(body: Element) {
    this.root = newBox(body, null, 0);
    this.box = this.root;
    this.boxes.push(this.root);
    this.marked.add(body.ownerDocument);
    this.open.push({
      box: this.root,
      kinds: this.kindsOf(body, 'body'),
      next: this.firstChildOf(body, body.localName),
      slotted: null,
    });
  }

  /** Visits one node; false when there is none left. */
  step(): boolean {
    const frame = this.open.at(-1);
    if (!frame) return false;
    const node = frame.next;
    if (!node) {
      this.leave(frame);
      return true;
    }
    frame.next = frame.slotted ? (frame.slotted.shift() ?? null) : node.nextSibling;
    if (node.nodeType === 3) this.write(node as Text);
    else if (node.nodeType === 1) this.enter(node as Element);
    return true;
  }

  private write(text: Text): void {
    const { data } = text;
    this.characters += data.length;
    assertLittleText(this.characters);
    if (data.length < LONGEST_NODE) this.writer.add(text, data, this.box);
  }

  private enter(element: Element): void {
    const name = element.localName;
    if (mutedNames.has(name) || this.marked.hidden.has(element)) return;
    if (mediaNames.has(name)) this.box.media++;
    else if (name === 'br') this.writer.breakLine();
    else this.descend(element, name);
  }

  private descend(element: Element, name: string): void {
    if (name === 'span' && isNewTabNote(element)) {
      this.notes.push(element);
      return;
    }
    if (name === 'button' && this.writer.isWriting && !element.textContent?.trim()) return;
    const isBlock = blockNames.has(name) || (name.includes('-') && !this.writer.isWriting);
    if (isBlock) this.openBox(element);
    const kinds = this.kindsOf(element, name);
    this.writer.enter(kinds);
    const slotted = name === 'slot' ? slottedIn(element) : null;
    const next = slotted?.shift() ?? this.firstChildOf(element, name);
    this.open.push({ box: isBlock ? this.box : null, kinds, next, slotted });
  }

  /** A story may stand in an open shadow tree; asking every link and entry for one takes its time. */
  private firstChildOf(element: Element, name: string): Node | null {
    const shadow = mayHaveShadow(name) ? element.shadowRoot : null;
    if (!shadow?.firstChild) return element.firstChild;
    this.marked.add(shadow);
    return shadow.firstChild;
  }

  private kindsOf(element: Element, name: string): Kinds {
    const linked = name === 'a' && element.hasAttribute('href');
    const bold = boldNames.has(name);
    const italic = italicNames.has(name);
    const pressed = name === 'button' || this.marked.buttons.has(element);
    return linked || bold || italic || pressed ? { linked, bold, italic, pressed } : PLAIN;
  }

  private openBox(element: Element): void {
    this.writer.finish();
    const box = newBox(element, this.box, this.writer.passages.length);
    this.box.children.push(box);
    this.boxes.push(box);
    this.box = box;
  }

  private leave({ box, kinds }: Frame): void {
    this.open.pop();
    if (box) this.closeBox(box);
    this.writer.leave(kinds);
  }

  private closeBox(box: Box): void {
    this.writer.finish();
    box.last = this.writer.passages.length;
    const { parent } = box;
    if (!parent) return;
    parent.size += box.size;
    parent.linked += box.linked;
    parent.media += box.media;
    this.box = parent;
  }
}

const newBox = (element: Element, parent: Box | null, first: number): Box => ({
  element,
  name: element.localName,
  parent,
  children: [],
  depth: parent ? parent.depth + 1 : 0,
  first,
  last: first,
  size: 0,
  linked: 0,
  media: 0,
});

const shadowNames = new Set(['article', 'body', 'div', 'main', 'section']);

const mayHaveShadow = (name: string): boolean => shadowNames.has(name) || name.includes('-');

/** What a page puts into the slot of a shadow tree; null where the slot shows its own content. */
function slottedIn(slot: Element): Node[] | null {
  const nodes = (slot as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
  return nodes.length > 0 && nodes[0]?.parentNode !== slot ? nodes : null;
}

/** The kinds of most elements, which would else be made anew for each. */
const PLAIN: Kinds = { linked: false, bold: false, italic: false, pressed: false };
