import type { NamedVisit } from './soak';
import { wordsIn } from './visible';

/** Whether something happened on a page that must not. */
export const isFailed = ({ failures }: NamedVisit): boolean => failures.length > 0;

/** A table of what happened, its last line "N passed, N failed". */
export function summary(visits: readonly NamedVisit[]): string {
  const annotated = visits.filter(({ outcome }) => outcome === 'annotated');
  const failing = (word: string) =>
    visits.filter(({ failures }) => failures.some((text) => text.startsWith(word))).length;
  const rows: [string, number][] = [
    ['pages', visits.length],
    ['annotated', annotated.length],
    ['declined, left alone', visits.filter(({ outcome }) => outcome === 'declined').length],
    ['without a story', visits.filter(({ outcome }) => outcome === 'empty').length],
    ['with an exception of ours', failing('exception') + failing('failed')],
    ['with a request of ours', failing('request')],
    ['with their story hidden', failing('hid')],
    ['with their text moved in the window', failing('moved')],
    ['with a column of another width', failing('column')],
    ['made too wide for the window', failing('sideways')],
    ['with something over the text', failing('covered')],
    ['not restored exactly', failing('not restored')],
    ['changed though no article', failing('changed')],
    ['broke off', failing('broke')],
    ['with a sentence of the answer hidden', annotated.filter((v) => v.answerLost > 0).length],
    ['with nothing else visible', annotated.filter((v) => v.leftOver.length === 0).length],
    ['words left over, median', median(annotated.map(({ leftOver }) => wordsIn(leftOver)))],
    ['milliseconds to annotate, median', median(annotated.map(({ time }) => time))],
  ];
  const failed = visits.filter(isFailed).length;
  const table = rows.map(([name, value]) => `${String(Math.round(value)).padStart(6)}  ${name}`);
  return `${table.join('\n')}\n\n${visits.length - failed} passed, ${failed} failed`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
