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

/** Runs every rule; one that throws or takes much of the story is left out, the others go on. */
export function runRules(story: Story, rules: readonly Rule[]): Ruling {
  const byPassage: (string | null)[] = story.outline.passages.map(() => null);
  const dropped: DroppedRule[] = [];
  for (const rule of rules) {
    const found = attempt(rule, story, (passage) => byPassage[passage.index] !== null);
    const reason = typeof found === 'string' ? found : objectionTo(found, story);
    if (reason !== null) dropped.push({ rule: rule.name, reason });
    else if (typeof found !== 'string') for (const index of found) byPassage[index] ??= rule.name;
  }
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
      for (const index of indicesOf(finding)) found.add(index);
    }
    return found;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function* indicesOf(finding: Box | Passage): Generator<number> {
  if ('index' in finding) yield finding.index;
  else for (let index = finding.first; index < finding.last; index++) yield index;
}

function objectionTo(found: ReadonlySet<number>, { prose }: Story): string | null {
  let all = 0;
  let taken = 0;
  prose.forEach((size, index) => {
    all += size;
    if (found.has(index)) taken += size;
  });
  return taken > all * MOST_PROSE_TAKEN ? 'it would hide most of the story' : null;
}
