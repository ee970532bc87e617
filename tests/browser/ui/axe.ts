import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe finds wrong with a page; '' for nothing. */
export async function axeFinds(page: Page): Promise<string> {
  await page.evaluate(source);
  const results = (await page.evaluate(
    // Frames need axe of their own; ours holds an article, which is tried by itself.
    `axe.run(document, { iframes: false, resultTypes: ['violations'] })`,
  )) as AxeResults;
  return results.violations
    .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`)
    .join('\n');
}
