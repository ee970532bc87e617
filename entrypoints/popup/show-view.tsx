import { type ComponentChildren, render } from 'preact';
import { applyLooks } from '../../components/apply-looks';
import { Translation } from '../../components/translation';
import { interfaceLanguage } from '../../lib/extension/interface-language';
import { type Settings, watchSettings } from '../../lib/extension/settings';

/** Draws one of our own pages in the reader's language, with the samples as the marks are drawn. */
export function showView(view: ComponentChildren, settings: Settings): void {
  const translation = interfaceLanguage();
  document.documentElement.lang = translation.language;
  document.documentElement.dir = translation.direction;
  applyLooks(settings);
  watchSettings(applyLooks, new AbortController().signal);
  render(<Translation.Provider value={translation}>{view}</Translation.Provider>, document.body);
}
