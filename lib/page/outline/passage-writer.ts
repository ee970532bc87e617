import type { Box, Passage } from './outline';
import { squeeze } from './squeeze';

/** The kinds of inline element whose share of a passage is measured. */
export type Kinds = Record<'linked' | 'bold' | 'italic' | 'pressed', boolean>;

interface OpenPassage extends Passage {
  nodes: (Text | null)[];
}

/** Collects text nodes into passages. */
export class PassageWriter {
  readonly passages: Passage[] = [];
  private open: OpenPassage | null = null;
  private readonly inside = { linked: 0, bold: 0, italic: 0, pressed: 0 };
  private link = 0;
  private lastLink = 0;
  private lineJustBroken = false;

  get isWriting(): boolean {
    return this.open !== null;
  }

  enter(kinds: Kinds): void {
    if (kinds.linked) this.link++;
    this.count(kinds, 1);
  }

  leave(kinds: Kinds): void {
    this.count(kinds, -1);
  }

  add(node: Text, data: string, box: Box): void {
    const piece = squeeze(data);
    if (piece === '' || (piece === ' ' && !this.open)) return;
    if (piece !== ' ') this.lineJustBroken = false;
    this.open ??= begin(box);
    this.open.nodes.push(node);
    const atSpace = this.open.text === '' || this.open.text.endsWith(' ');
    this.write(this.open, atSpace ? piece.trimStart() : piece);
  }

  /** One line break is a space, two in a row begin a new passage. */
  breakLine(): void {
    if (this.lineJustBroken) this.finish();
    if (!this.open) return;
    this.lineJustBroken = true;
    this.open.nodes.push(null);
    if (!this.open.text.endsWith(' ')) this.open.text += ' ';
  }

  finish(): void {
    const { open } = this;
    this.open = null;
    this.lineJustBroken = false;
    if (!open) return;
    open.text = open.text.trimEnd();
    if (open.text === '') return;
    open.index = this.passages.length;
    this.passages.push(open);
    open.box.size += open.size;
    open.box.linked += open.linked;
  }

  private write(open: OpenPassage, piece: string): void {
    const { inside } = this;
    const size = sizeOf(piece);
    open.text += piece;
    open.size += size;
    if (inside.linked > 0) open.linked += size;
    if (inside.bold > 0) open.bold += size;
    if (inside.italic > 0) open.italic += size;
    if (inside.pressed > 0) open.pressed += size;
    if (inside.linked > 0 && this.link !== this.lastLink) open.links++;
    if (inside.linked > 0) this.lastLink = this.link;
  }

  private count(kinds: Kinds, by: 1 | -1): void {
    if (kinds.linked) this.inside.linked += by;
    if (kinds.bold) this.inside.bold += by;
    if (kinds.italic) this.inside.italic += by;
    if (kinds.pressed) this.inside.pressed += by;
  }
}

const begin = (box: Box): OpenPassage => ({
  index: 0,
  box,
  text: '',
  nodes: [],
  size: 0,
  linked: 0,
  bold: 0,
  italic: 0,
  pressed: 0,
  links: 0,
});

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ideographs = new RegExp(ideograph, 'gu');
/** Where they may begin: asked first, since most texts hold nothing of the kind. */
const farCharacter = /[\u1100-\uffff]/;

const sizeOf = (text: string): number =>
  farCharacter.test(text) && ideograph.test(text)
    ? text.length + 2 * (text.match(ideographs)?.length ?? 0)
    : text.length;
