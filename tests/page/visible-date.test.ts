import { expect, test } from 'vitest';
import { visibleDate } from '../../lib/page/metadata/visible-date';
import { outlinePage } from '../../lib/page/outline/outline-page';
import { finish } from '../../lib/text/steps';
import { documentOf } from '../evaluate/page';

const dateIn = (line: string, language: string): string | null =>
  visibleDate(finish(outlinePage(documentOf(`<p>${line}</p>`))).passages, language);

test.each([
  ['Published 18 November 2019 at 4:07 pm', 'en', '2019-11-18'],
  ['Nov. 8, 2019', 'en-US', '2019-11-08'],
  ['Stand: 3. März 2024, 16:07 Uhr', 'de', '2024-03-03'],
  ['03.04.2024 | 16:07', 'de', '2024-04-03'],
  ['Publicado el 5 de enero de 2023', 'es', '2023-01-05'],
  ['1er juillet 2022', 'fr', '2022-07-01'],
  ['12 października 2021', 'pl', '2021-10-12'],
  ['2024年5月6日 12時', 'ja', '2024-05-06'],
  ['2024-05-06 12:00', 'en', '2024-05-06'],
])('%s (%s)', (line, language, date) => {
  expect(dateIn(line, language)).toBe(date);
});

test.each([
  ['03/04/2024', 'en'],
  ['By Jane Roe, 4 minutes', 'en'],
  ['Formula 1 World 2024', 'en'],
  ['32 March 2024', 'en'],
])('no date for sure: %s', (line, language) => {
  expect(dateIn(line, language)).toBeNull();
});
