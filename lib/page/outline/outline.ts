/** A stretch of running text that the page sets as one block: a paragraph, a heading, a link in a menu. */
export interface Passage {
  index: number;
  /** The innermost block-level element around it. */
  box: Box;
  /** White space collapsed, invisible characters dropped. */
  text: string;
  /** Its text nodes in order; null stands for a line break that reads as a space. */
  nodes: readonly (Text | null)[];
  /** Length in letters of the Latin script: an ideograph counts three. */
  size: number;
  /** How much of `size` stands in links, in bold, in italics, in buttons. */
  linked: number;
  bold: number;
  italic: number;
  pressed: number;
  /** How many links it holds. */
  links: number;
}

/** A block-level element with what was measured in it. */
export interface Box {
  element: Element;
  name: string;
  parent: Box | null;
  children: Box[];
  depth: number;
  /** Its passages, half-open. */
  first: number;
  last: number;
  size: number;
  linked: number;
  /** Pictures, films and frames in it. */
  media: number;
}

/** Every visible piece of text of a page, and the boxes it stands in, in page order. */
export interface Outline {
  root: Box;
  boxes: Box[];
  passages: Passage[];
  /** Elements that only tell where a link opens; their text is in no passage. */
  notes: Element[];
}

export const passagesOf = (outline: Outline, box: Box): Passage[] =>
  outline.passages.slice(box.first, box.last);

/** Whether a box is, or lies in, another. */
export function isWithin(box: Box | null, outer: Box): boolean {
  let at = box;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** The box and those around it, from the inside out. */
export function* outwards(box: Box | null): Generator<Box> {
  for (let at = box; at; at = at.parent) yield at;
}

/** The innermost box, from this one outwards, that passes a test. */
export function closest(box: Box, test: (box: Box) => boolean): Box | null {
  let at: Box | null = box;
  while (at && !test(at)) at = at.parent;
  return at;
}
