import { join } from 'node:path';
import { analyse } from '../../lib/text/analyse';
import { articleFromText } from '../../lib/text/article-from-text';
import { bestPoints } from '../../lib/text/key-points';
import { finish } from '../../lib/text/steps';
import { filesIn, type Job, type Options, readJsonLines } from './corpus';

interface Line {
  id: string;
  title?: string;
  paragraphs: string[];
  lang?: string;
}

/** Every *.jsonl of a folder whose lines have an id and paragraphs; a name ending in -fr holds French. */
export function* keypoints(folder: string, { points }: Options): Iterable<Job> {
  for (const file of filesIn(folder, '.jsonl')) {
    const language = /-([a-z]{2})\./.exec(file)?.[1] ?? 'en';
    for (const line of readJsonLines<Line>(join(folder, file))) {
      const { id } = line;
      yield {
        id,
        source: file.split('.')[0],
        predict: () => ({ id, points: pointsOf(line, language, points) }),
        empty: { id, points: [] },
      };
    }
  }
}

function pointsOf(
  { title = '', paragraphs, lang }: Line,
  language: string,
  count: number,
): string[] {
  const text = paragraphs.join('\n\n');
  const article = { ...articleFromText(text, lang ?? language), title };
  return bestPoints(finish(analyse(article)).keyPoints, count).map((point) => point.text);
}
