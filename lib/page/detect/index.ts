import type { Detection } from '../../text/analysis';
import {
  type Evidence,
  glance,
  hasLittleProse,
  unread,
  withLooseText,
  withOutline,
  withPosts,
  withProse,
} from './evidence';
import type { Signal } from './signal';
import { signals } from './signals';
import { bias, weights } from './weights';

/**
 * Is this page one news article? Reads the page as it is now, no further than can turn the answer and
 * within bounds on any page; forces no layout and changes nothing. Score and reasons tell of what was
 * read.
 */
export function detect(document: Document): Detection {
  let judgement = judge(glance(document));
  if (judgement.logOdds + outlineAdds + proseAdds >= 0) {
    judgement = judge(withOutline(document, judgement.evidence));
  }
  if (isOpen(judgement)) judgement = judge(withProse(document, judgement.evidence));
  if (isOpen(judgement) && hasLittleProse(judgement.evidence)) {
    judgement = judge(withLooseText(document, judgement.evidence));
  }
  if (judgement.logOdds >= 0) judgement = judge(withPosts(document, judgement.evidence));
  return describe(judgement);
}

interface Vote {
  signal: Signal;
  /** What it adds to the log-odds. */
  weight: number;
}

interface Judgement {
  evidence: Evidence;
  votes: Vote[];
  logOdds: number;
}

/** Hears the signals for which enough has been read: each costs the compiling of its function. */
function judge(evidence: Evidence): Judgement {
  const votes: Vote[] = [];
  let logOdds = bias;
  for (const signal of signals) {
    const { name, reads } = signal;
    if (reads && evidence[reads] === unread[reads]) continue;
    const weight = (weights[name] ?? 0) * signal.measure(evidence);
    if (weight === 0) continue;
    votes.push({ signal, weight });
    logOdds += weight;
  }
  return { evidence, votes, logOdds };
}

/** The most that reading so much can add to the log-odds. */
const mostAdded = (reads: Signal['reads']): number =>
  signals
    .filter((signal) => signal.reads === reads)
    .reduce((sum, { name }) => sum + Math.max(0, weights[name] ?? 0), 0);

const outlineAdds = mostAdded('outline');
/** Prose only ever speaks for an article. */
const proseAdds = mostAdded('prose');

/** No article so far, but prose could make it one. */
const isOpen = ({ logOdds }: Judgement): boolean => logOdds < 0 && logOdds + proseAdds >= 0;

const describe = ({ evidence, votes, logOdds }: Judgement): Detection => ({
  article: logOdds >= 0,
  score: 1 / (1 + Math.exp(-logOdds)),
  reasons: reasonsFor(logOdds >= 0 ? 1 : -1, votes, evidence),
});

const mostReasons = 4;
/** Log-odds; less is not worth telling. */
const worthTelling = 0.5;

/** The strongest signals on the side of the answer, strongest first. */
const reasonsFor = (side: 1 | -1, votes: Vote[], evidence: Evidence): string[] =>
  votes
    .filter(({ weight }) => weight * side >= worthTelling)
    .sort((a, b) => (b.weight - a.weight) * side)
    .slice(0, mostReasons)
    .map(({ signal }) => signal.reason(evidence));
