import { sourceOf } from './annotated';
import type { BrowserKind } from './find';
import { launchBare } from './launch';

/** The tree of a page as text, in a browser that has no extension. */
export async function plainSource(kind: BrowserKind, url: string): Promise<string> {
  const bare = await launchBare(kind);
  const page = await bare.newPage();
  await page.goto(url);
  const source = await sourceOf(page);
  await bare.close();
  return source;
}
