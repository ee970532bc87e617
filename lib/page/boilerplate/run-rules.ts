import type { Box, Passage } from '../outline/outline';
import type { Story } from '../story/story';
import type { Rule } from './rule';

/** A rule that was left out, and why. */
export interface DroppedRule {
  rule: string;
  reason: string;
}

export interface Ruling {
  /** For each passage the rule that found it, or null. */
  byPassage: readonly (string | null)[];
  dropped: DroppedRule[];
}

/** A rule that takes more of the story's prose than this has misunderstood the page. */
const MOST_PROSE_TAKEN = 0.4;
/** All rules together may take more, but not nearly everything. */
const MOST_PROSE_TAKEN_TOGETHER = 0.6;

/** Runs every rule; one that throws or takes much of the story is left out, the others go on. */
export function runRules(story: Story, rules: readonly Rule[]): Ruling {
  const byPassage: (string | null)[] = story.outline.passages.map(() => null);
  const dropped: DroppedRule[] = [];
  const most = sum(story.prose) * MOST_PROSE_TAKEN;
  for (const rule of rules) {
    const found = attempt(rule, story, (passage) => byPassage[passage.index] !== null);
    const reason = typeof found === 'string' ? found : objectionTo(found, story, most);
    if (reason !== null) dropped.push({ rule: rule.name, reason });
    else if (typeof found !== 'string') for (const index of found) byPassage[index] ??= rule.name;
  }
  giveBack(story, byPassage, dropped);
  return { byPassage, dropped };
}

/** The passages a rule finds, or the message of what it threw. */
function attempt(
  rule: Rule,
  story: Story,
  taken: (passage: Passage) => boolean,
): Set<number> | string {
  const found = new Set<number>();
  try {
    for (const finding of rule.find(story, taken)) {
      addIndices(finding, found);
    }
    return found;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function addIndices(finding: Box | Passage, found: Set<number>): void {
  if ('index' in finding) found.add(finding.index);
  else for (let index = finding.first; index < finding.last; index++) found.add(index);
}

function objectionTo(found: ReadonlySet<number>, { prose }: Story, most: number): string | null {
  let taken = 0;
  for (const index of found) taken += prose[index] ?? 0;
  return taken > most ? 'it would hide most of the story' : null;
}

/** While little is left of the story, gives back what the greediest rule took. */
function giveBack({ prose }: Story, byPassage: (string | null)[], dropped: DroppedRule[]): void {
  const all = sum(prose);
  for (;;) {
    const takenBy = proseByRule(prose, byPassage);
    const [greediest] = [...takenBy].sort((a, b) => b[1] - a[1]);
    if (!greediest || sum([...takenBy.values()]) <= all * MOST_PROSE_TAKEN_TOGETHER) return;
    const [rule] = greediest;
    dropped.push({ rule, reason: 'together with others it would leave little of the story' });
    for (const [index, by] of byPassage.entries()) if (by === rule) byPassage[index] = null;
  }
}

function proseByRule(
  prose: readonly number[],
  byPassage: readonly (string | null)[],
): Map<string, number> {
  const takenBy = new Map<string, number>();
  byPassage.forEach((rule, index) => {
    if (rule !== null) takenBy.set(rule, (takenBy.get(rule) ?? 0) + (prose[index] ?? 0));
  });
  return takenBy;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
