// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { BackupSettings } from '../../components/settings/BackupSettings';
import { Translation } from '../../components/translation';
import { inEnglish } from '../translation/english';

const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

test.each(['Export', 'Yes, reset'])('says when the browser refuses: %s', async (name) => {
  render(
    <Translation.Provider value={inEnglish}>
      <BackupSettings onExport={refuse} onImport={refuse} onReset={refuse} />
    </Translation.Provider>,
    document.body,
  );
  HTMLDialogElement.prototype.close ??= () => {};
  [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
  const said = () => document.querySelector('[role="status"]')?.textContent;
  await vi.waitFor(() => expect(said()).toBe('That did not work. Please try again.'));
  render(null, document.body);
});
