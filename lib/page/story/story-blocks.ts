import type { BlockKind } from '../../text/article';
import { type Box, closest, type Passage } from '../outline/outline';
import type { BlockNodes } from '../text-map';
import { kindOf } from './block-kind';

/** A block of the story before it is written. */
export interface StoryBlock {
  kind: BlockKind;
  nodes: BlockNodes;
}

/** Makes blocks of the story's passages: each one by itself, but the cells of a table row together. */
export function storyBlocks(
  passages: readonly Passage[],
  isDek: (passage: Passage) => boolean,
  container: Box,
): StoryBlock[] {
  const blocks: StoryBlock[] = [];
  let openRow: Box | null = null;
  for (const passage of passages) {
    const kind = isDek(passage) ? 'dek' : kindOf(passage, container);
    const row = kind === 'table' ? closest(passage.box, isRow) : null;
    const last = blocks.at(-1);
    if (row && row === openRow && last) last.nodes = [...last.nodes, null, ...passage.nodes];
    else blocks.push({ kind, nodes: passage.nodes });
    openRow = row;
  }
  return blocks;
}

const isRow = ({ name }: Box): boolean => name === 'tr';
