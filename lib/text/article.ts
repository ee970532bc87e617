import type { Span } from './span';

/** What a block of the story is on its page. */
export type BlockKind = 'dek' | 'heading' | 'paragraph' | 'item' | 'blockquote' | 'table' | 'embed';

export interface Block extends Span {
  kind: BlockKind;
}

export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  block: number;
}

/** Text that belongs to the article but is not in its story. */
export interface Beside {
  kind: 'caption' | 'credit' | 'highlight';
  text: string;
}

/** A story as plain text with its parts. All spans are offsets into `text`. */
export interface Article {
  url: string | null;
  title: string;
  byline: string | null;
  /** ISO 8601, as far as the page gives it. */
  published: string | null;
  /** BCP 47 tag, lower case; '' when unknown. */
  language: string;
  /** The blocks in page order, joined by a blank line. */
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  beside: Beside[];
}
