import type { HiddenBlock } from '../lib/text/analysis';
import { BY_READER, nameOfRule } from './name-of-rule';
import { useTranslation } from './translation';

export interface HiddenActions {
  /** `lasting`: on every page of the site. */
  onRestore: (index: number, hidden: boolean, lasting: boolean) => void;
  /** Outlines where a block stands; null ends it. */
  onPeek: (index: number | null) => void;
}

interface Props extends HiddenActions {
  hidden: readonly HiddenBlock[];
  /** Indices of those brought back on this page. */
  restored: ReadonlySet<number>;
  /** Indices of those that are hidden, or back, on every page of the site. */
  lasting: ReadonlySet<number>;
  /** The language of the page. */
  language: string;
}

/** Everything that was taken out of sight, why, and a way to bring each block back. */
export function HiddenBlocks({ hidden, restored, lasting, language, ...actions }: Props) {
  const t = useTranslation();
  if (hidden.length === 0) return <p class="quiet">{t.say('hidden.none')}</p>;
  return (
    <ul class="hidden-blocks">
      {inOrderOfInterest(hidden).map(({ block, index }) => (
        <Block
          key={block.selector}
          block={block}
          index={index}
          back={restored.has(index)}
          lasting={lasting.has(index)}
          language={language}
          {...actions}
        />
      ))}
    </ul>
  );
}

/** What the reader hid themselves, then what has words to miss, each in page order. */
function inOrderOfInterest(hidden: readonly HiddenBlock[]) {
  const rank = (block: HiddenBlock) => (block.rule === BY_READER ? 0 : wordsOf(block) ? 1 : 2);
  return hidden
    .map((block, index) => ({ block, index }))
    .sort((a, b) => rank(a.block) - rank(b.block));
}

/** What a block says; '' for nothing but dashes and dots. */
const wordsOf = ({ text }: HiddenBlock): string => (/[\p{L}\p{N}]/u.test(text) ? text : '');

interface BlockProps extends HiddenActions {
  block: HiddenBlock;
  index: number;
  back: boolean;
  lasting: boolean;
  language: string;
}

function Block({ block, index, back, lasting, language, onRestore, onPeek }: BlockProps) {
  const t = useTranslation();
  const rule = nameOfRule(block.rule, t);
  const words = wordsOf(block);
  const name = words || rule;
  const peeking = { onFocus: () => onPeek(index), onBlur: () => onPeek(null) };
  // What a rule found one may want back for good; what the reader hid, hidden for good.
  const byReader = block.rule === BY_READER;
  return (
    <li onPointerEnter={() => onPeek(index)} onPointerLeave={() => onPeek(null)}>
      <div>
        <span class="rule">
          {rule}
          {lasting && <span class="tag">{t.say('hidden.lasting')}</span>}
        </span>
        {words ? (
          <span class="quiet" lang={language} dir="auto">
            {words}
          </span>
        ) : (
          <span class="quiet">{t.say('hidden.noText')}</span>
        )}
      </div>
      <span class="pair">
        <button
          type="button"
          class="plain"
          aria-label={t.say(back ? 'hidden.hideNamed' : 'hidden.showNamed', name)}
          onClick={() => onRestore(index, back, false)}
          {...peeking}
        >
          {t.say(back ? 'hidden.hide' : 'hidden.show')}
        </button>
        {!lasting && (
          <button
            type="button"
            class="plain"
            aria-label={t.say(byReader ? 'hidden.alwaysHideNamed' : 'hidden.alwaysShowNamed', name)}
            title={t.say('blocks.always')}
            onClick={() => onRestore(index, byReader, true)}
            {...peeking}
          >
            {t.say('hidden.always')}
          </button>
        )}
      </span>
    </li>
  );
}
