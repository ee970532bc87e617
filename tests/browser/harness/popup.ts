import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './tabs';

/** The switches of the popup by their names. */
export const switches = [
  'Sourcelight',
  'This site',
  'Boilerplate hidden',
  'Quotations',
  'Sources',
  'Figures',
  'Key points',
] as const;

export type SwitchName = (typeof switches)[number];

/** Presses a switch of the popup. */
export async function press(popup: Page, name: SwitchName): Promise<void> {
  await (await find(popup, 'switch', name)).click();
}

/** Presses the button whose name is this. */
export async function pressButton(popup: Page, name: string): Promise<void> {
  await (await find(popup, 'button', name)).click();
}

/** Is a switch of the popup on? */
export async function isOn(popup: Page, name: SwitchName): Promise<boolean> {
  const found = await find(popup, 'switch', name);
  return found.evaluate(
    (element) =>
      element.getAttribute('aria-checked') === 'true' ||
      (element instanceof HTMLInputElement && element.checked),
  );
}

/** What the popup says, white space collapsed. */
export const popupText = (popup: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until the popup says something, and gives all it says. */
export const untilItSays = (popup: Page, words: string | RegExp): Promise<string> =>
  until(async () => {
    const text = await popupText(popup);
    return text.search(words) >= 0 && text;
  }) as Promise<string>;

async function find(popup: Page, role: string, name: string): Promise<ElementHandle<Element>> {
  return until(() => popup.$(`::-p-aria([name="${name}"][role="${role}"])`)) as Promise<
    ElementHandle<Element>
  >;
}
