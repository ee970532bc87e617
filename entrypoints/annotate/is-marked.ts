import type { Settings } from '../../lib/extension/settings';
import type { EvidenceRef } from '../../lib/text/report/evidence-at';

/** Does the reader want to see this kind of evidence on the page? */
export const isMarked = ({ kind }: EvidenceRef, settings: Settings): boolean =>
  kind === 'figure' ? settings.figures : settings.quotations || settings.sources;
