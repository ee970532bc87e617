import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { untilAnnotated } from '../browser/harness/annotated';
import { buildExtension } from '../browser/harness/build-extension';
import { output } from '../browser/harness/built';
import { servePage } from '../browser/harness/bundled-pages';
import { launch, launchBare } from '../browser/harness/launch';
import { openPage } from '../browser/harness/tabs';
import { type Appearance, setAppearance } from '../browser/ui/appearance';
import { type Picture, sheetPage } from '../contact-sheet/sheet-page';
import { type Studio, type Subject, subjects } from '../contact-sheet/subjects';
import { command } from './arguments';

const usage = 'usage: npm run contact-sheet';

const folder = join(output, 'contact-sheet');

/** How a reader's system may be set up: how it looks, and in which language. */
const settings: readonly { name: string; appearance: Appearance; language: string }[] = [
  { name: 'light', appearance: 'light', language: 'en-US' },
  { name: 'dark', appearance: 'dark', language: 'en-US' },
  { name: 'forced-colours', appearance: 'forced colours', language: 'en-US' },
  { name: 'right-to-left', appearance: 'light', language: 'ar' },
];

/** Takes a picture of everything a reader sees, in every appearance, and puts them on one sheet. */
async function main(): Promise<void> {
  await buildExtension('chromium');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const setting of settings) pictures.push(...(await takeAll(setting)));
  writeFileSync(join(folder, 'index.html'), sheetPage(pictures));
  await takeSheet();
  console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
}

async function takeAll({ name, appearance, language }: (typeof settings)[number]) {
  const [site, shop] = [await servePage('sample-article'), await servePage('shop-list')];
  const browser = await launch('chromium', { language });
  const article = await openPage(browser, site.url);
  await untilAnnotated(article);
  const pictures: Picture[] = [];
  for (const subject of subjects) {
    const file = `${subject.name}-${name}.png`;
    await take(subject, { browser, article, shop }, appearance, file);
    pictures.push({ subject: subject.name, appearance: name, file });
  }
  await browser.browser.close();
  await Promise.all([site.close(), shop.close()]);
  return pictures;
}

async function take(subject: Subject, studio: Studio, appearance: Appearance, file: string) {
  const page = await subject.open(studio);
  await page.bringToFront();
  await page.setViewport({ width: subject.width, height: subject.height });
  await setAppearance(page, appearance);
  await subject.pose?.(page);
  const path = join(folder, file) as `${string}.png`;
  await page.screenshot({ path, fullPage: subject.whole ?? false });
  if (page !== studio.article) await page.close();
}

/** The whole sheet as one picture. */
async function takeSheet(): Promise<void> {
  const browser = await launchBare('chromium');
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.setViewport({ width: 2160, height: 1200 });
  await page.screenshot({ path: join(folder, 'sheet.png') as `${string}.png`, fullPage: true });
  await browser.close();
}

await command(usage, main);
