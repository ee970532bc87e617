import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { Advice } from './advice';
import { built } from './built';
import { closeWelcome } from './close-welcome';
import type { BrowserKind } from './find';
import { provideBrowser } from './provide';

/** A real browser with the built extension in it. */
export interface ExtensionBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Where the extension's own pages are: "chrome-extension://…". */
  origin: string;
}

export interface LaunchChoices {
  headless?: boolean;
  /** Lets pages reach the network; tests never need it. */
  online?: boolean;
  /** Leaves the page open that welcomes a new reader. */
  welcome?: boolean;
  /** Of Chromium's interface, and so of ours: "pt-BR". Firefox has none but its own. */
  language?: string;
  /** A port of this machine to which Firefox sends what would go to the network. */
  proxy?: number;
}

/** Starts the same browser without the extension, to see what a page is like by itself. */
export const launchBare = (kind: BrowserKind): Promise<Browser> =>
  puppeteer.launch({
    executablePath: provideBrowser(kind),
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    args: kind === 'firefox' ? [] : chromiumArguments(false),
    extraPrefsFirefox: calmAndClosed(),
  });

/** Starts an installed browser with a fresh profile and the extension as `npm run build` made it. */
export async function launch(
  kind: BrowserKind,
  { headless = true, ...choices }: LaunchChoices = {},
): Promise<ExtensionBrowser> {
  const executablePath = provideBrowser(kind);
  const folder = built(kind);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Advice(`There is no build in ${folder}: run "npm run build" first.`);
  }
  const start = kind === 'firefox' ? launchFirefox : launchChromium;
  const options = { executablePath, headless, enableExtensions: true, defaultViewport: null };
  const launched = await start(folder, options, choices);
  if (!choices.welcome) await closeWelcome(launched.browser);
  return launched;
}

/** DevTools' own call loads the extension, since branded Chrome no longer takes --load-extension. */
async function launchChromium(
  folder: string,
  options: LaunchOptions,
  { online = false, language = 'en-US' }: LaunchChoices,
): Promise<ExtensionBrowser> {
  const args = [...chromiumArguments(online), `--lang=${language}`];
  // On Linux it is the environment that counts.
  const env = { ...process.env, LANGUAGE: language.replace('-', '_') };
  const browser = await puppeteer.launch({ ...options, browser: 'chrome', args, env });
  const id = await browser.installExtension(folder);
  return { kind: 'chromium', browser, origin: `chrome-extension://${id}` };
}

/** Pages scroll at once instead of smoothly, which tabs in the background may not do at all. */
const CALM = '--force-prefers-reduced-motion';

const chromiumArguments = (online: boolean): string[] => [
  '--window-size=1280,1000',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--no-default-browser-check',
  ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', CALM]),
  // Chromium's sandbox does not work for root, as whom containers often run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Firefox draws an extension's host name by lot, unless a preference names it beforehand. */
async function launchFirefox(
  folder: string,
  options: LaunchOptions,
  { online = false, proxy }: LaunchChoices,
): Promise<ExtensionBrowser> {
  const host = randomUUID();
  const browser = await puppeteer.launch({
    ...options,
    browser: 'firefox',
    // Without system access no extension page can be opened from outside.
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(folder)]: host }),
      ...(online ? {} : calmAndClosed(proxy)),
    },
  });
  await browser.installExtension(folder);
  return { kind: 'firefox', browser, origin: `moz-extension://${host}` };
}

/** Nothing listens there. */
const NO_PROXY = 9;

/** Calm like above; and all but this machine's own addresses goes to a proxy, if there is one. */
const calmAndClosed = (proxy = NO_PROXY) => ({
  'ui.prefersReducedMotion': 1,
  // Lets a test read what was copied; pages have to ask.
  'dom.events.testing.asyncClipboard': true,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
});

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
