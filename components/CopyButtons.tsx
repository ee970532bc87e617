import { useState } from 'preact/hooks';
import type { Analysis, KeyPoint } from '../lib/text/analysis';
import { asMarkdown } from '../lib/text/report/as-markdown';
import type { Translator } from '../lib/translation/translator';
import { useTranslation } from './translation';

interface Props {
  analysis: Analysis;
  points: readonly KeyPoint[];
  onCopy: (text: string) => Promise<void>;
}

/** Takes the evidence along: as Markdown for notes, as JSON for programs. */
export function CopyButtons({ analysis, points, onCopy }: Props) {
  const t = useTranslation();
  const [said, setSaid] = useState('');
  const copy = (text: string) =>
    onCopy(text).then(
      () => setSaid(t.say('copy.done')),
      () => setSaid(t.say('copy.failed')),
    );
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={() => copy(asMarkdown(analysis, points, wordsOf(t)))}
      >
        {t.say('copy.markdown')}
      </button>
      <button type="button" class="plain" onClick={() => copy(JSON.stringify(analysis, null, 2))}>
        {t.say('copy.json')}
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </>
  );
}

const wordsOf = ({ say }: Translator) => ({
  keyPoints: say('report.keyPoints'),
  quotations: say('report.quotations'),
  figures: say('report.figures'),
  unclear: say('speakers.unclear'),
  noSource: say('figures.noSource'),
});
