import { DIGIT, isSmall, LETTER } from '../../characters';
import { matchesOf } from '../../matches';
import type { Span } from '../../span';
import type { MarkedRun } from './marked-run';

const opening = new RegExp(`(?<=^|[\\s([—–-])['‘‚](?=[${LETTER}${DIGIT}])`, 'g');
const closing = new RegExp(`(?<=[${LETTER}${DIGIT}.,!?;:…])['’‘](?=$|[\\s.,;:!?)\\]—–-])`, 'g');
const clipped = /^['‘’](?:\d\ds\b|em\b|til\b|tis\b|twas\b|n'|cause\b|round\b)/i;

/** Longer stretches than this are more likely two stray apostrophes than a quotation. */
const longest = 600;

/** The runs between single marks: British quotations, not apostrophes or plural possessives. */
export function singleMarkedRuns(text: string, block: Span): MarkedRun[] {
  const prose = text.slice(block.start, block.end);
  if (!/['‘‚]/.test(prose)) return [];
  const closings = [...matchesOf(prose, closing)].map((match) => match.index);
  const runs: MarkedRun[] = [];
  let from = 0;
  let next = 0;
  for (const { index } of matchesOf(prose, opening)) {
    if (index < from || clipped.test(prose.slice(index, index + 8))) continue;
    while ((closings[next] ?? prose.length) <= index + 1) next++;
    const close = closeOf(prose, index, closings, next);
    if (close === null) continue;
    from = close + 1;
    runs.push(run(block.start + index, block.start + close));
  }
  return runs;
}

/** The first mark that closes; a plural possessive ("the boys' room") closes only as the last. */
function closeOf(
  prose: string,
  opened: number,
  closings: readonly number[],
  first: number,
): number | null {
  let possessive: number | null = null;
  for (let i = first; i < closings.length; i++) {
    const at = closings[i] ?? prose.length;
    if (at - opened > longest) break;
    if (!isPossessive(prose, at)) return at;
    possessive ??= at;
  }
  return possessive;
}

const isPossessive = (prose: string, at: number): boolean =>
  /s/i.test(prose.charAt(at - 1)) &&
  isSmall(
    prose
      .slice(at + 1, at + 4)
      .trimStart()
      .charAt(0),
  );

const run = (start: number, close: number): MarkedRun => ({
  start,
  end: close + 1,
  inner: { start: start + 1, end: close },
  closed: true,
});
