import { useRef, useState } from 'preact/hooks';
import type { Translator } from '../../lib/translation/translator';
import { useTranslation } from '../translation';
import { Section } from './Section';
import type { Imported, SettingsActions } from './settings-view';

type Props = Pick<SettingsActions, 'onExport' | 'onImport' | 'onReset'>;

/** All settings to a file and back, or back to the defaults. */
export function BackupSettings({ onExport, onImport, onReset }: Props) {
  const t = useTranslation();
  const [said, setSaid] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  /** Does something, and says what became of it. */
  const tell = (act: () => Promise<string>) =>
    act().then(setSaid, () => setSaid(t.say('options.failed')));
  const read = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) void tell(async () => messageOf(await onImport(await file.text()), t));
    // So that choosing the same file again counts as a change.
    currentTarget.value = '';
  };
  return (
    <Section title={t.say('options.backup')} hint={t.say('options.backupHint')}>
      <div class="buttons">
        <button
          type="button"
          class="plain"
          onClick={() => tell(() => onExport().then(() => t.say('options.exported')))}
        >
          {t.say('options.export')}
        </button>
        <button type="button" class="plain" onClick={() => picker.current?.click()}>
          {t.say('options.import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={read}
          aria-label={t.say('options.import')}
        />
        <Reset onReset={() => tell(() => onReset().then(() => t.say('options.resetDone')))} />
      </div>
      <p role="status">{said}</p>
    </Section>
  );
}

function messageOf(imported: Imported, { say }: Translator): string {
  if (imported.status === 'done') return say('options.imported');
  if (imported.status === 'not-json') return say('options.importNotJson');
  return say('options.importWrong', imported.field);
}

/** Asks before it resets. */
function Reset({ onReset }: { onReset: () => void }) {
  const { say } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" class="plain" onClick={() => dialog.current?.showModal()}>
        {say('options.reset')}
      </button>
      <dialog ref={dialog} aria-label={say('options.reset')}>
        <p>{say('options.resetSure')}</p>
        <div class="buttons">
          <button
            type="button"
            class="action"
            onClick={() => {
              onReset();
              close();
            }}
          >
            {say('options.resetYes')}
          </button>
          <button type="button" class="plain" onClick={close}>
            {say('options.cancel')}
          </button>
        </div>
      </dialog>
    </>
  );
}
