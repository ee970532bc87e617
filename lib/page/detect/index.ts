import type { Detection } from '../../text/analysis';
import {
  type Evidence,
  glance,
  hasLittleProse,
  readHeadings,
  readLoosely,
  readProse,
} from './evidence';
import type { Signal } from './signal';
import { signals } from './signals';
import { bias, weights } from './weights';

/**
 * Is this page one news article? Reads the page as it is now, no further than can turn the answer and
 * within bounds on any page; forces no layout and changes nothing.
 */
export function detect(document: Document): Detection {
  let judgement = judge(glance(document));
  if (canBecomeArticle(judgement)) judgement = judge(readProse(document, judgement.evidence));
  if (canBecomeArticle(judgement) && !isArticle(judgement) && hasLittleProse(judgement.evidence)) {
    judgement = judge(readLoosely(document, judgement.evidence));
  }
  if (isArticle(judgement)) judgement = judge(readHeadings(document, judgement.evidence));
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

const weightOf = ({ name }: Signal): number => weights[name] ?? 0;

function judge(evidence: Evidence): Judgement {
  const votes = signals.map((signal) => ({
    signal,
    weight: weightOf(signal) * signal.measure(evidence),
  }));
  const logOdds = votes.reduce((sum, { weight }) => sum + weight, bias);
  return { evidence, votes, logOdds };
}

/** What reading adds at most. */
const readingAdds = signals
  .filter(({ readsProse }) => readsProse)
  .reduce((sum, signal) => sum + weightOf(signal), 0);

const canBecomeArticle = ({ logOdds }: Judgement): boolean => logOdds + readingAdds >= 0;

const isArticle = ({ logOdds }: Judgement): boolean => logOdds >= 0;

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
