import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../lib/page/read-page';
import { finish } from '../../lib/text/steps';
import { foldersIn, type Job, readGzipped, readJson } from './corpus';
import { documentOf } from './page';

/** extraction/<source>/<page>/page.html.gz with gold.json beside it, of which only the address is read. */
export function* extraction(folder: string): Iterable<Job> {
  for (const source of foldersIn(folder)) {
    for (const page of foldersIn(join(folder, source))) {
      const place = join(folder, source, page);
      if (!existsSync(join(place, 'page.html.gz'))) continue;
      const id = `${source}/${page}`;
      yield { id, predict: () => ({ id, text: textOf(place) }), empty: { id, text: '' } };
    }
  }
}

function textOf(place: string): string {
  const { url } = readJson<{ url: string | null }>(join(place, 'gold.json'));
  const document = documentOf(readGzipped(join(place, 'page.html.gz')), url);
  return finish(readPage(document)).article.text;
}
