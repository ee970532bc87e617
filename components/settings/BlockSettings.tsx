import { nameOfRule } from '../name-of-rule';
import { useTranslation } from '../translation';
import type { SettingsActions, SiteBlock } from './settings-view';

interface Props {
  blocks: readonly SiteBlock[];
  onForget: SettingsActions['onForgetBlock'];
}

/** What the reader hid or brought back on whole sites, to be taken back one by one. */
export function BlockSettings({ blocks, onForget }: Props) {
  const { say } = useTranslation();
  if (blocks.length === 0) return null;
  const sorted = blocks.toSorted((a, b) => a.host.localeCompare(b.host));
  return (
    <>
      <h3>{say('options.blocks')}</h3>
      <ul class="rows">
        {sorted.map((block) => (
          <li key={`${block.host} ${block.selector} ${block.begins}`} class="row">
            <BlockRow block={block} onForget={onForget} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RowProps extends Pick<Props, 'onForget'> {
  block: SiteBlock;
}

function BlockRow({ block, onForget }: RowProps) {
  const t = useTranslation();
  const name = block.text || nameOfRule(block.rule, t);
  return (
    <>
      <span class="block-name" title={block.selector}>
        <bdi>{block.host}</bdi>
        <span class="quiet" dir="auto">
          {name}
        </span>
      </span>
      <span class="pair">
        <span>{t.say(block.hide ? 'options.blockHidden' : 'options.blockShown')}</span>
        <button
          type="button"
          class="plain"
          aria-label={t.say('options.blockRemove', name)}
          onClick={() => onForget(block)}
        >
          ✕
        </button>
      </span>
    </>
  );
}
