import type { HiddenBlock } from '../lib/text/analysis';
import { nameOfRule } from './name-of-rule';
import { useTranslation } from './translation';

export interface HiddenActions {
  onRestore: (index: number, hidden: boolean) => void;
  /** Outlines where a block stands; null ends it. */
  onPeek: (index: number | null) => void;
}

interface Props extends HiddenActions {
  hidden: readonly HiddenBlock[];
  /** Indices of those brought back on this page. */
  restored: ReadonlySet<number>;
  /** The language of the page. */
  language: string;
}

/** Everything that was taken out of sight, why, and a way to bring each block back. */
export function HiddenBlocks({ hidden, restored, language, ...actions }: Props) {
  const t = useTranslation();
  if (hidden.length === 0) return <p class="quiet">{t.say('hidden.none')}</p>;
  return (
    <ul class="hidden-blocks">
      {hidden.map((block, index) => (
        <Block
          key={block.selector}
          block={block}
          index={index}
          back={restored.has(index)}
          language={language}
          {...actions}
        />
      ))}
    </ul>
  );
}

interface BlockProps extends HiddenActions {
  block: HiddenBlock;
  index: number;
  back: boolean;
  language: string;
}

function Block({ block, index, back, language, onRestore, onPeek }: BlockProps) {
  const t = useTranslation();
  const rule = nameOfRule(block.rule, t);
  return (
    <li onPointerEnter={() => onPeek(index)} onPointerLeave={() => onPeek(null)}>
      <div>
        <span class="rule">{rule}</span>
        {block.text ? (
          <span class="quiet" lang={language} dir="auto">
            {block.text}
          </span>
        ) : (
          <span class="quiet">{t.say('hidden.noText')}</span>
        )}
      </div>
      <button
        type="button"
        class="plain"
        aria-label={t.say(back ? 'hidden.hideNamed' : 'hidden.showNamed', block.text || rule)}
        onClick={() => onRestore(index, back)}
        onFocus={() => onPeek(index)}
        onBlur={() => onPeek(null)}
      >
        {t.say(back ? 'hidden.hide' : 'hidden.show')}
      </button>
    </li>
  );
}
