import type { Page } from 'puppeteer-core';

/** How a reader has set up their system. */
export type Appearance = 'light' | 'dark' | 'forced colours';

const features = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  'forced colours': { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
} as const;

/** Lets a page of Chromium look as it would on such a system. */
export async function setAppearance(page: Page, appearance: Appearance): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features[appearance]).map(([name, value]) => ({ name, value })),
  });
}
