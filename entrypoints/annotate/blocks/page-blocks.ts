import { BY_READER } from '../../../components/name-of-rule';
import type { Settings } from '../../../lib/extension/settings';
import { forgetSiteBlocks, saveSiteBlock } from '../../../lib/extension/site-blocks';
import type { SiteBlock } from '../../../lib/extension/sites';
import type { AnalysedPage } from '../../../lib/page/analyser';
import { blocksLike, patternOf } from '../../../lib/page/block-pattern';
import { describeBlock } from '../../../lib/page/describe-block';
import type { Boilerplate } from '../../../lib/page/read-page';
import { end } from '../end';
import { peek } from '../peek';
import { decideBlocks, type PageBlock } from './decide-blocks';

/** What a reader wants of a block; `lasting`: on every page of the site. */
export interface BlockChoice {
  hidden: boolean;
  lasting: boolean;
}

/** The blocks of a page that may be hidden, as the rules and the reader want them. */
export class PageBlocks {
  list: readonly PageBlock[] = [];
  readonly #document: Document;
  readonly #changed: () => Promise<void>;
  /** For this page only; true for hidden. */
  readonly #chose = new Map<Element, boolean>();
  #siteBlocks: readonly SiteBlock[] = [];
  #story: Node | null = null;
  #peeking = new AbortController();

  /** `changed` shows the page anew. */
  constructor(document: Document, changed: () => Promise<void>) {
    this.#document = document;
    this.#changed = changed;
  }

  /** Works out anew which blocks are hidden. */
  decide(page: AnalysedPage, { siteBlocks }: Settings): readonly PageBlock[] {
    for (const element of this.#chose.keys()) {
      if (!element.isConnected) this.#chose.delete(element);
    }
    this.#siteBlocks = siteBlocks.filter(({ host }) => host === this.#host);
    this.#story = aroundStory(page);
    const found = { boilerplate: page.boilerplate, story: this.#story };
    this.list = decideBlocks(this.#document, found, this.#siteBlocks, this.#chose);
    return this.list.filter(({ hidden }) => hidden);
  }

  /** Outlines the place of the block with this index, until another is asked for or the signal aborts. */
  peekAt(index: number | null, signal: AbortSignal): void {
    end(this.#peeking);
    this.#peeking = new AbortController();
    const element = this.list[index ?? -1]?.element;
    if (element) peek(element, AbortSignal.any([signal, this.#peeking.signal]));
  }

  /**
   * Does with an element as the reader wants, and takes back what they wanted before. Answers whether
   * it holds on every page of the site: where the browser keeps nothing, it holds on this one.
   */
  async choose(element: Element, { hidden, lasting }: BlockChoice): Promise<boolean> {
    const known = this.#known(element);
    const rule = this.ruleFor(element);
    this.#chose.set(element, hidden);
    // What holds on the site holds here too, until the reader takes it back there.
    const saved = lasting && (await this.#save({ rule, element }, hidden));
    if (saved) this.#chose.delete(element);
    else if (known?.lasting && !lasting) await this.#forgetRules(element);
    await this.#changed();
    return saved;
  }

  /** Whether it can be hidden on every page of the site: what holds the whole story cannot. */
  canLast = (element: Element): boolean => !this.#story || !element.contains(this.#story);

  /** Treats an element as if the reader had never said anything of it. */
  async forget(element: Element): Promise<void> {
    this.#chose.delete(element);
    await this.#forgetRules(element);
    await this.#changed();
  }

  /** The blocks as plain data, with the indices of those that are back, and of what holds on the site. */
  get described() {
    const where = (test: (block: PageBlock) => boolean) =>
      this.list.flatMap((block, index) => (test(block) ? index : []));
    return {
      hidden: this.list.map(describeBlock),
      restored: where(({ hidden }) => !hidden),
      lasting: where(({ lasting }) => lasting),
    };
  }

  /** The rule that found an element; the reader, where none did. */
  ruleFor(element: Element): string {
    return this.#known(element)?.rule ?? BY_READER;
  }

  #known(element: Element): PageBlock | undefined {
    return this.list.find((block) => block.element === element);
  }

  get #host(): string {
    return this.#document.location.hostname;
  }

  #rulesFor(element: Element): SiteBlock[] {
    return this.#siteBlocks.filter((rule) =>
      blocksLike(this.#document, rule).some((one) => one.contains(element)),
    );
  }

  /** Answers whether the browser keeps it. */
  #save(block: Boilerplate, hide: boolean): Promise<boolean> {
    return saveSiteBlock(this.#siteBlock(block, hide)).catch(() => false);
  }

  /** Where the browser cannot, the rules are still there: the block is shown as lasting. */
  #forgetRules(element: Element): Promise<void> {
    return forgetSiteBlocks(this.#rulesFor(element)).catch(() => {});
  }

  #siteBlock(block: Boilerplate, hide: boolean): SiteBlock {
    const { rule, text } = describeBlock(block);
    return { host: this.#host, hide, rule, text, ...patternOf(block.element) };
  }
}

const aroundStory = ({ map, article }: AnalysedPage): Node | null =>
  map.rangeOf({ start: 0, end: article.text.length })?.commonAncestorContainer ?? null;
