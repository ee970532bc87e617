import { join } from 'node:path';
import { analyse } from '../../lib/text/analyse';
import type { Figure } from '../../lib/text/analysis';
import { articleFromText } from '../../lib/text/article-from-text';
import { finish } from '../../lib/text/steps';
import { filesIn, type Job, readJsonLines } from './corpus';
import { pair } from './pairs';

interface Line {
  id: string;
  text: string;
  lang?: string;
}

/** Every *.jsonl of a folder whose lines have an id and a text. */
export function* figures(folder: string): Iterable<Job> {
  for (const file of filesIn(folder, '.jsonl')) {
    for (const line of readJsonLines<Line>(join(folder, file))) {
      const { id } = line;
      yield { id, predict: () => ({ id, figures: figuresOf(line) }), empty: { id, figures: [] } };
    }
  }
}

const figuresOf = ({ text, lang = 'en' }: Line) =>
  finish(analyse(articleFromText(text, lang))).figures.map(written);

const written = (figure: Figure) => ({
  ...figure,
  of: figure.of && pair(figure.of),
  citedBy: figure.citedBy && pair(figure.citedBy.source),
});
