import browser from 'webextension-polyfill';
import { type Translator, translator } from '../translation/translator';

/** The translator into the language that the browser chose for our interface. */
export const interfaceLanguage = (): Translator =>
  translator((name, substitutions) => browser.i18n.getMessage(name, substitutions));
