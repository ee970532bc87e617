import { useState } from 'preact/hooks';
import type { Analysis, KeyPoint } from '../lib/text/analysis';
import { asMarkdown } from '../lib/text/report/as-markdown';

interface Props {
  analysis: Analysis;
  points: readonly KeyPoint[];
  onCopy: (text: string) => Promise<void>;
}

/** Takes the evidence along: as Markdown for notes, as JSON for programs. */
export function CopyButtons({ analysis, points, onCopy }: Props) {
  const [said, say] = useState('');
  const copy = (text: string) =>
    onCopy(text).then(
      () => say('Copied'),
      () => say('The browser did not allow copying'),
    );
  return (
    <div class="copy">
      <button type="button" onClick={() => copy(asMarkdown(analysis, points))}>
        Copy as Markdown
      </button>
      <button type="button" onClick={() => copy(JSON.stringify(analysis, null, 2))}>
        Copy as JSON
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </div>
  );
}
