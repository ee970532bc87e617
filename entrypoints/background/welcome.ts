import browser, { type Runtime } from 'webextension-polyfill';

/** Shows a new reader, once, what Sourcelight does. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
}
