import browser from 'webextension-polyfill';

/** Has the extension been updated, switched off or removed since this script came? */
export const isCutOff = (): boolean => !browser.runtime?.id;
