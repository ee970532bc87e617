interface Props {
  reasons: readonly string[];
  summary: string;
}

/** The detector's reasons, for readers who ask; the detector speaks English only. */
export const Reasons = ({ reasons, summary }: Props) =>
  reasons.length > 0 ? (
    <details class="reasons">
      <summary>{summary}</summary>
      <ul lang="en" dir="ltr">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  ) : null;
