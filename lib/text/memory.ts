import type { BlockFigures } from './figures';
import type { ReadBlock } from './quotes';
import { Recall } from './recall';

/** What was found block by block when an article was analysed last. */
export class Memory {
  readonly quotations = new Recall<ReadBlock>();
  readonly figures = new Recall<BlockFigures>();
}
