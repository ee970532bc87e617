import { useTranslation } from './translation';
import { wordsOfReason } from './words-of-reason';

interface Props {
  reasons: readonly string[];
  summary: string;
}

/** The detector's reasons, for readers who ask. */
export function Reasons({ reasons, summary }: Props) {
  const t = useTranslation();
  if (reasons.length === 0) return null;
  return (
    <details class="reasons">
      <summary>{summary}</summary>
      <ul>
        {reasons.map((reason) => (
          <Reason key={reason} words={wordsOfReason(reason, t)} original={reason} />
        ))}
      </ul>
    </details>
  );
}

/** What nobody has translated yet is said as the detector has it. */
const Reason = ({ words, original }: { words: string | null; original: string }) =>
  words === null ? (
    <li lang="en" dir="ltr">
      {original}
    </li>
  ) : (
    <li>{words}</li>
  );
