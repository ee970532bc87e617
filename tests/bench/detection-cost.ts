import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Route } from 'playwright-core';
import { readGzipped, readJsonLines } from '../evaluate/corpus';

/** Milliseconds of one decision on one page. */
export interface DecisionCost {
  id: string;
  detector: number;
  reader: number;
}

interface Page {
  id: string;
  url: string | null;
  file: string;
}

export interface CostOptions {
  /** A folder in the detection corpus's format. */
  folder: string;
  executablePath: string;
  /** Every n-th page is measured. */
  every?: number;
}

/**
 * What the article detector and the `isProbablyReaderable` of Readability cost on the same pages in
 * the same run: each page freshly loaded in Chromium without its scripts, each decision made once,
 * with a clock of 5 µs, the two taking turns at going first.
 */
export async function measureDetectionCost(options: CostOptions): Promise<DecisionCost[]> {
  const { folder, executablePath, every = 1 } = options;
  const pages = readJsonLines<Page>(join(folder, 'index.jsonl')).filter((_, i) => i % every === 0);
  const script = await bundled();
  const args = ['--no-sandbox', '--headless=new'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const costs: DecisionCost[] = [];
    for (const [i, page] of pages.entries()) {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const html = readGzipped(join(folder, page.file));
      costs.push({ id: page.id, ...(await measure(context, page, html, script, i % 2 === 0)) });
      await context.close();
    }
    return costs;
  } finally {
    await browser.close();
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'decide-twice.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

async function measure(
  context: BrowserContext,
  { url }: Page,
  html: string,
  script: string,
  detectorFirst: boolean,
): Promise<{ detector: number; reader: number }> {
  const address = (url ?? 'https://example.org/').replace(/^http:/, 'https:');
  const page = await context.newPage();
  await page.route('**/*', answerOnce(html));
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return await page.evaluate(`decideTwice(${detectorFirst})`);
}

/** Isolated documents have the finer clock. */
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Serves the document itself and nothing else, nor again where the page asks to be reloaded. */
function answerOnce(body: string): (route: Route) => Promise<void> {
  let served = false;
  return (route) => {
    if (served) return route.abort('aborted');
    served = true;
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: isolated });
  };
}
