import type { Detection } from '../../text/analysis';
import { type Evidence, gatherEvidence } from './evidence';
import type { Signal } from './signal';
import { signals } from './signals';
import { bias, weights } from './weights';

/** Is this page one news article? Reads the page as it is now; forces no layout and changes nothing. */
export function detect(document: Document): Detection {
  const evidence = gatherEvidence(document);
  const votes = signals.map((signal) => ({ signal, logOdds: logOdds(signal, evidence) }));
  const sum = votes.reduce((total, vote) => total + vote.logOdds, bias);
  const article = sum >= 0;
  return {
    article,
    score: 1 / (1 + Math.exp(-sum)),
    reasons: reasonsFor(article, votes, evidence),
  };
}

interface Vote {
  signal: Signal;
  logOdds: number;
}

const logOdds = (signal: Signal, evidence: Evidence): number =>
  (weights[signal.name] ?? signal.expected) * signal.measure(evidence);

const mostReasons = 4;
/** Log-odds that are worth telling. */
const worthTelling = 0.5;

function reasonsFor(article: boolean, votes: Vote[], evidence: Evidence): string[] {
  const side = article ? 1 : -1;
  return votes
    .filter((vote) => vote.logOdds * side >= worthTelling)
    .sort((a, b) => (b.logOdds - a.logOdds) * side)
    .slice(0, mostReasons)
    .map((vote) => vote.signal.reason(evidence));
}
