import { DIGIT, LETTER } from '../../text/characters';
import type { Outline, Passage } from '../outline/outline';

const SHORTEST_PROSE = 60;
const MOST_LINKED = 0.5;
/** So much text beside its links is a sentence, however long they are. */
const MUCH_UNLINKED = 100;
const sentenceEnd = /[.!?…。！？؟।:："”»'’)]/;
const FEWEST_WORDS = 8;

const measured = new WeakMap<Passage, number>();

/** How much of a passage reads like running text: its unlinked size, or 0 when it is no sentence. */
export function proseSize(passage: Passage): number {
  const known = measured.get(passage);
  if (known !== undefined) return known;
  const size = measure(passage);
  measured.set(passage, size);
  return size;
}

function measure(passage: Passage): number {
  const { size, linked, text } = passage;
  if (size < SHORTEST_PROSE || isMostlyLinked(passage) || passage.pressed > 0) return 0;
  if (!sentenceEnd.test(text)) return 0;
  const unspaced = size > text.length * 1.5;
  if (!unspaced && !hasWords(text, FEWEST_WORDS)) return 0;
  return size - linked;
}

const word = new RegExp(`[${LETTER}${DIGIT}]+`, 'g');

function hasWords(text: string, least: number): boolean {
  word.lastIndex = 0;
  for (let count = 0; count < least; count++) if (!word.test(text)) return false;
  return true;
}

/** How much of a passage is text of any kind but links and buttons. */
export const textSize = ({ size, linked, pressed }: Passage): number =>
  linked > size * MOST_LINKED || pressed > 0 ? 0 : size - linked;

const isMostlyLinked = ({ size, linked }: Passage): boolean =>
  linked > size * MOST_LINKED && size - linked < MUCH_UNLINKED;

/** The running text between two places of a page, by index of passage. */
export function proseBetween({ passages }: Outline, from: number, to: number): number {
  let sum = 0;
  for (const passage of passages.slice(from, to)) sum += proseSize(passage);
  return sum;
}
