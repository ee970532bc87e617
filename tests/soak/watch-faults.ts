import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/harness/launch';
import type { RefusingProxy } from './refusing-proxy';

/** What the extension must never do; collected until taken. */
export interface Faults {
  take(): { exceptions: string[]; requests: string[] };
}

/**
 * Watches a tab and the extension's background. Firefox does not tell its driver of exceptions in
 * content scripts; its requests are seen by the proxy, because the page itself can make none.
 */
export async function watchFaults(
  browser: ExtensionBrowser,
  page: Page,
  proxy: RefusingProxy,
): Promise<Faults> {
  const found = { exceptions: [] as string[], requests: proxy.asked };
  if (browser.kind === 'chromium') {
    await listen(await page.createCDPSession(), browser.origin, found);
    await listen(await backgroundOf(browser), browser.origin, found);
  }
  const take = () => ({
    exceptions: found.exceptions.splice(0),
    requests: found.requests.splice(0),
  });
  return { take };
}

async function backgroundOf({ browser, origin }: ExtensionBrowser): Promise<CDPSession> {
  const target = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
  );
  return target.createCDPSession();
}

/** Only what our own scripts throw or ask for: the page's own doings are its own business. */
async function listen(
  session: CDPSession,
  origin: string,
  found: { exceptions: string[]; requests: string[] },
): Promise<void> {
  const isOurs = (event: unknown) => JSON.stringify(event).includes(origin);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    if (!isOurs(exceptionDetails)) return;
    found.exceptions.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (isOurs(initiator) && !request.url.startsWith(origin)) found.requests.push(request.url);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Network.enable')]);
}
