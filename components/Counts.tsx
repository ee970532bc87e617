import type { Analysis } from '../lib/text/analysis';

/** How much evidence a story gives, in three numbers. */
export const Counts = ({ analysis }: { analysis: Analysis }) => (
  <dl class="counts">
    <Count number={analysis.quotes.length} one="quotation" many="quotations" />
    <Count number={analysis.speakers.length} one="source" many="sources" />
    <Count number={analysis.figures.length} one="figure" many="figures" />
  </dl>
);

const Count = ({ number, one, many }: { number: number; one: string; many: string }) => (
  <div>
    <dt>{number === 1 ? one : many}</dt>
    <dd>{number}</dd>
  </div>
);
