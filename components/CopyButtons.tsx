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
      <span class="quiet" aria-hidden="true">
        {t.say('copy.label')}
      </span>
      <CopyButton
        format={MARKDOWN}
        name={t.say('copy.markdown')}
        onPress={() => copy(asMarkdown(analysis, points, wordsOf(t)))}
      />
      <CopyButton
        format={JSON_FORMAT}
        name={t.say('copy.json')}
        onPress={() => copy(JSON.stringify(analysis, null, 2))}
      />
      <span role="status" class="quiet">
        {said}
      </span>
    </>
  );
}

/** Names of formats are the same in every language. */
const MARKDOWN = 'Markdown';
const JSON_FORMAT = 'JSON';

interface ButtonProps {
  format: string;
  /** All that pressing it does, for those who do not see the word before it. */
  name: string;
  onPress: () => void;
}

const CopyButton = ({ format, name, onPress }: ButtonProps) => (
  <button type="button" class="plain" aria-label={name} title={name} onClick={onPress}>
    {format}
  </button>
);

const wordsOf = ({ say }: Translator) => ({
  keyPoints: say('report.keyPoints'),
  quotations: say('report.quotations'),
  figures: say('report.figures'),
  unclear: say('speakers.unclear'),
  noSource: say('figures.noSource'),
});
