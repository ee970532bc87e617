import type { HiddenBlock } from '../lib/text/analysis';

interface Props {
  hidden: readonly HiddenBlock[];
  /** Indices of those brought back on this page. */
  restored: ReadonlySet<number>;
  onRestore: (index: number, hidden: boolean) => void;
  /** Outlines where a block stands; null ends it. */
  onPeek: (index: number | null) => void;
}

/** Everything that was taken out of sight, why, and a way to bring each block back. */
export function HiddenBlocks({ hidden, restored, onRestore, onPeek }: Props) {
  if (hidden.length === 0) return <p class="quiet">Nothing is hidden on this page.</p>;
  return (
    <ul class="hidden-blocks">
      {hidden.map(({ rule, selector, text }, index) => {
        const back = restored.has(index);
        return (
          <li
            key={selector}
            onPointerEnter={() => onPeek(index)}
            onPointerLeave={() => onPeek(null)}
          >
            <div>
              <strong>{nameOf(rule)}</strong>
              <span class="quiet">{text || 'without text'}</span>
            </div>
            <button
              type="button"
              aria-pressed={back}
              onClick={() => onRestore(index, back)}
              onFocus={() => onPeek(index)}
              onBlur={() => onPeek(null)}
            >
              {back ? 'Hide' : 'Show'}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** "related-links" reads "Related links". */
const nameOf = (rule: string): string =>
  rule.charAt(0).toUpperCase() + rule.slice(1).replaceAll('-', ' ');
