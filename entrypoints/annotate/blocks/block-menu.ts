import type { NoteAction } from '../../../components/blocks/BlockNote';
import { nameOfRule } from '../../../components/name-of-rule';
import { interfaceLanguage } from '../../../lib/extension/interface-language';
import { describeBlock } from '../../../lib/page/describe-block';
import { paperOf } from '../../../lib/page/paper';
import type { Translator } from '../../../lib/translation/translator';
import { placeOf } from '../place-of';
import type { PageBlock } from './decide-blocks';
import { Note } from './note';
import type { PageBlocks } from './page-blocks';
import { blockAround, blockAt } from './picked-block';

/** Where the menu was opened. */
interface Opened {
  element: Element;
  /** Pixels from the top of the window. */
  height: number;
}

/** Hides and brings back blocks where the page's menu was opened, and says so with the way back. */
export class BlockMenu {
  readonly #blocks: PageBlocks;
  readonly #note = new Note();
  #opened: Opened | null = null;

  constructor(blocks: PageBlocks, signal: AbortSignal) {
    this.#blocks = blocks;
    const remember = (event: MouseEvent) => {
      const [target] = event.composedPath();
      const element = target instanceof Element ? target : null;
      this.#opened = element && { element, height: event.clientY };
    };
    document.addEventListener('contextmenu', remember, { signal, capture: true, passive: true });
  }

  /** Hides the block where the menu was opened. */
  hideHere(inFrame: boolean): void {
    const opened = inFrame ? frameWithFocus() : this.#opened;
    const block = opened && blockAt(opened.element);
    if (block) void this.#hide(block);
  }

  /** Brings back the hidden block that would stand nearest to where the menu was opened. */
  showHere(inFrame: boolean): void {
    const opened = inFrame ? frameWithFocus() : this.#opened;
    const byDistance = this.#blocks.list
      .filter(({ hidden }) => hidden)
      .map((block) => ({ block, top: placeOf(block.element).top - (opened?.height ?? 0) }))
      .sort((a, b) => Math.abs(a.top) - Math.abs(b.top));
    void this.#bringBack(byDistance.map(({ block }) => block));
  }

  close(): void {
    this.#note.close();
  }

  async #hide(element: Element): Promise<void> {
    await this.#blocks.choose(element, { hidden: true, lasting: false });
    const around = blockAround(element);
    this.#offer(element, true, around && (() => this.#hide(around)));
  }

  async #bringBack([nearest, ...others]: readonly PageBlock[]): Promise<void> {
    if (!nearest) return this.#note.show(this.#words.say('hidden.none'), '', [], paper());
    const { element } = nearest;
    await this.#blocks.choose(element, { hidden: false, lasting: false });
    element.scrollIntoView({ block: 'nearest' });
    this.#offer(element, false, others.length > 0 ? () => this.#bringBack(others) : null);
  }

  /** Says what was done; offers to take it back, to do it to another block instead, or for good. */
  #offer(element: Element, hidden: boolean, instead: (() => Promise<void>) | null): void {
    const { say } = this.#words;
    const undo: NoteAction = { name: say('blocks.undo'), onPress: () => this.#undo(element) };
    const other = instead && {
      name: say(hidden ? 'blocks.larger' : 'blocks.other'),
      onPress: () => this.#undo(element).then(instead),
    };
    const always = {
      name: say('blocks.always'),
      onPress: async () => {
        const kept = await this.#blocks.choose(element, { hidden, lasting: true });
        const done = hidden ? 'blocks.alwaysHidden' : 'blocks.alwaysShown';
        this.#say(say(kept ? done : 'options.failed'), element, [undo]);
      },
    };
    const lasting = this.#blocks.canLast(element) ? [always] : [];
    const actions = other ? [undo, other, ...lasting] : [undo, ...lasting];
    this.#say(say(hidden ? 'blocks.hidden' : 'blocks.shown'), element, actions);
  }

  async #undo(element: Element): Promise<void> {
    this.close();
    await this.#blocks.forget(element);
  }

  get #words(): Translator {
    return interfaceLanguage();
  }

  #say(said: string, element: Element, actions: readonly NoteAction[]): void {
    const { rule, text } = describeBlock({ rule: this.#blocks.ruleFor(element), element });
    this.#note.show(said, text || nameOfRule(rule, this.#words), actions, paper());
  }
}

const paper = (): 'light' | 'dark' => paperOf(document.body);

/** What happens in a frame is not told to its page, but a press of the mouse there gives it the focus. */
function frameWithFocus(): Opened | null {
  const element = document.activeElement;
  const isFrame = element?.matches('iframe, frame, embed, object');
  return element && isFrame ? { element, height: element.getBoundingClientRect().top } : null;
}
