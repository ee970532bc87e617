import type { Span } from '../text/span';
import { isAccent, isInvisible } from './outline/squeeze';

/** Ties a story's text to the page it was read from. */
export interface TextMap {
  /** The stretch of the page that shows a span; null when its nodes are gone. */
  rangeOf(span: Span): Range | null;
  /** The offset in the text of a point in the page; null outside the story. */
  offsetOf(node: Node, offset: number): number | null;
}

/** A block of the story as text nodes; null stands for a line break that reads as a space. */
export type BlockNodes = readonly (Text | null)[];

const BLOCK_BREAK = '\n\n';

/**
 * Writes the blocks as one text, and the map that leads back. Runs of equal characters in text and
 * page are kept in parallel arrays, sorted by their place in the text.
 */
export function mapText(blocks: readonly BlockNodes[]): {
  text: string;
  spans: Span[];
  map: TextMap;
} {
  const runs = new Runs();
  const spans = blocks.map((nodes) => runs.writeBlock(nodes));
  return { text: runs.text, spans, map: runs };
}

class Runs implements TextMap {
  text = '';
  /** Run i puts `lengths[i]` units of `nodes[i]` from `offsets[i]` at `starts[i]` of the text. */
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  private readonly nodes: Text[] = [];
  private readonly offsets: number[] = [];
  /** How many units the page takes for the few runs that the text writes shorter: letters and their accents. */
  private readonly lengthsInPage = new Map<number, number>();
  /** The first run of each text node. */
  private readonly firstRun = new Map<Node, number>();
  private pendingSpace: { node: Text; at: number } | 'break' | null = null;

  writeBlock(nodes: BlockNodes): Span {
    if (this.text !== '') this.text += BLOCK_BREAK;
    const start = this.text.length;
    for (const node of nodes) {
      if (node) this.writeNode(node, start);
      else this.pendingSpace ??= 'break';
    }
    this.pendingSpace = null;
    return { start, end: this.text.length };
  }

  rangeOf({ start, end }: Span): Range | null {
    const first = this.runAfter(start);
    const last = this.runBefore(end);
    if (first === null || last === null || first > last || end <= start) return null;
    for (let run = first; run <= last; run++) if (!this.isAlive(run)) return null;
    return this.rangeBetween(this.pointAt(first, start), this.pointAt(last, end));
  }

  offsetOf(node: Node, offset: number): number | null {
    const first = this.firstRun.get(node);
    if (first === undefined) return null;
    let run = first;
    while (this.nodes[run + 1] === node && (this.offsets[run + 1] ?? 0) <= offset) run++;
    const into = offset - (this.offsets[run] ?? 0);
    return (this.starts[run] ?? 0) + Math.min(Math.max(into, 0), this.lengths[run] ?? 0);
  }

  private writeNode(node: Text, blockStart: number): void {
    const { data } = node;
    for (let at = 0; at < data.length; ) {
      const code = data.charCodeAt(at);
      if (isInvisible(code)) at++;
      else if (isSpace(code)) {
        if (this.text.length > blockStart) this.pendingSpace ??= { node, at };
        at++;
      } else if (isAccent(data.charCodeAt(at + 1))) at = this.writeLetter(node, at);
      else at = this.writeWords(node, at);
    }
  }

  /** Writes a letter and the accents after it as one; gives where they end. */
  private writeLetter(node: Text, from: number): number {
    const { data } = node;
    let to = from + 1;
    while (isAccent(data.charCodeAt(to))) to++;
    const written = data.slice(from, to);
    const composed = written.normalize('NFC');
    if (composed.length >= written.length) return this.writeWords(node, from);
    this.writeSpace();
    this.addRun(node, from, composed.length, to - from);
    this.text += composed;
    return to;
  }

  /** Writes words up to where the text differs from the node's; gives where that is. */
  private writeWords(node: Text, from: number): number {
    this.writeSpace();
    const { data } = node;
    const to = endOfTidyText(data, from);
    this.addRun(node, from, to - from);
    this.text += data.slice(from, to);
    return to;
  }

  private writeSpace(): void {
    const space = this.pendingSpace;
    this.pendingSpace = null;
    if (!space) return;
    if (space !== 'break') this.addRun(space.node, space.at, 1);
    this.text += ' ';
  }

  /** Lengthens the last run where the new one follows it in text and page. */
  private addRun(node: Text, offset: number, length: number, lengthInPage = length): void {
    const last = this.starts.length - 1;
    const lastLength = this.lengths[last] ?? 0;
    const follows =
      lengthInPage === length &&
      !this.lengthsInPage.has(last) &&
      this.nodes[last] === node &&
      (this.offsets[last] ?? 0) + lastLength === offset &&
      (this.starts[last] ?? 0) + lastLength === this.text.length;
    if (follows) {
      this.lengths[last] = lastLength + length;
      return;
    }
    if (lengthInPage !== length) this.lengthsInPage.set(this.starts.length, lengthInPage);
    if (!this.firstRun.has(node)) this.firstRun.set(node, this.starts.length);
    this.starts.push(this.text.length);
    this.lengths.push(length);
    this.nodes.push(node);
    this.offsets.push(offset);
  }

  /** The last run that starts at or before a position. */
  private runUpTo(position: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The run that shows the first unit at or after a position. */
  private runAfter(position: number): number | null {
    const run = this.runUpTo(position);
    const end = (this.starts[run] ?? 0) + (this.lengths[run] ?? 0);
    const found = run >= 0 && position < end ? run : run + 1;
    return found < this.starts.length ? found : null;
  }

  /** The run that shows the last unit before a position. */
  private runBefore(position: number): number | null {
    const run = this.runUpTo(position - 1);
    return run < 0 ? null : run;
  }

  private pointAt(run: number, position: number): [Text | undefined, number] {
    const into = position - (this.starts[run] ?? 0);
    const length = this.lengths[run] ?? 0;
    const offset = into >= length ? this.lengthInPage(run) : Math.max(into, 0);
    return [this.nodes[run], (this.offsets[run] ?? 0) + offset];
  }

  private lengthInPage(run: number): number {
    return this.lengthsInPage.get(run) ?? this.lengths[run] ?? 0;
  }

  /** Whether a run's node still stands in the page with the text that was read. */
  private isAlive(run: number): boolean {
    const node = this.nodes[run];
    const start = this.starts[run] ?? 0;
    const length = this.lengths[run] ?? 0;
    if (!node?.isConnected) return false;
    const offset = this.offsets[run] ?? 0;
    const lengthInPage = this.lengthInPage(run);
    const shown = node.data.slice(offset, offset + lengthInPage);
    const written = this.text.slice(start, start + length);
    const tidied = lengthInPage === length ? tidy(shown) : shown.normalize('NFC');
    return shown === written || (lengthInPage === shown.length && tidied === written);
  }

  private rangeBetween(
    [startNode, start]: [Text | undefined, number],
    [endNode, end]: [Text | undefined, number],
  ): Range | null {
    if (!startNode || !endNode) return null;
    const range = startNode.ownerDocument.createRange();
    range.setStart(startNode, start);
    range.setEnd(endNode, end);
    return range;
  }
}

const white = /\s/;
const isSpace = (code: number): boolean =>
  code === 32 || (code < 128 ? code >= 9 && code <= 13 : white.test(String.fromCharCode(code)));

/** The end of the words from a place on that are parted by single plain spaces and written without accents. */
function endOfTidyText(data: string, from: number): number {
  let to = from + 1;
  for (; to < data.length; to++) {
    const code = data.charCodeAt(to);
    if (code > 47 && code < 128) continue;
    if (code === 32 && to + 1 < data.length && !isBreak(data.charCodeAt(to + 1))) continue;
    if (isBreak(code)) break;
    if (isAccent(code) && to > from + 1) return to - 1;
  }
  return to;
}

const isBreak = (code: number): boolean => isSpace(code) || isInvisible(code);

/** A run may show a line feed or a no-break space where the text has a plain space. */
const tidy = (text: string): string => text.replace(/\s/g, ' ');
