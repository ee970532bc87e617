import { beforeAll, expect, test } from 'vitest';
import { analyse } from '../../lib/text/analyse';
import { articleFromText } from '../../lib/text/article-from-text';
import { finish } from '../../lib/text/steps';
import { type Cost, characters, costOf, growthOf, mostGrowth } from './growth';

/** Times what plain news of the same length costs: the dearest, verbs of saying in a row, cost ten. */
const mostOfNews = 25;

const news =
  'The council of the small town voted on Tuesday to raise the harbour wall by 2.5 metres. “It will cost $3 million,” said Ana Ruiz, the mayor, who told reporters that 40 percent of the houses flood.\n';

const repeated: Record<string, string> = {
  digits: '7',
  commas: ',',
  'spaces and a letter': 'a ',
  'no-break spaces': '\u00a0',
  'straight quotation marks': '"',
  apostrophes: "'",
  'opening marks': '“',
  'closing marks': '”',
  'opening and closing marks': '“”',
  'nested marks': '“‘',
  guillemets: '«',
  'marks with a word': '“a ',
  capitals: 'A',
  'capitalised words': 'Ab ',
  initials: 'A. ',
  'names with and': 'Ann Lee and ',
  'names with of': 'Bank of ',
  'money and commas': '$1,',
  'numbers with points': '1.',
  'numbers with spaces': '1 234 ',
  'number words': 'twenty ',
  'number words with and': 'hundred and ',
  fractions: '1/',
  ranges: '1-',
  'from and to': 'from 1 to ',
  percent: '5% ',
  hyphens: '-',
  'hyphened words': 'a-',
  dashes: '— ',
  brackets: '(',
  'brackets that close': '()',
  cues: 'said ',
  'cues with a name': 'said Ann Lee, ',
  'according to': 'according to ',
  titles: 'President ',
  'words that open a clause': 'that ',
  relatives: 'who said that ',
  'full stops': '.',
  ellipses: '… ',
  'colons and quotes': ': "',
  'lone surrogates': '\ud83d',
  'combining marks': 'e\u0301',
  times: '10:30 ',
  years: '2026 ',
  'line breaks': '\n',
  'short paragraphs': 'A.\n',
  'a quotation each line': '“A,” he said.\n',
};

const others = ['de', 'es', 'fr'];

const analysing = (language: string) => (text: string) => {
  finish(analyse(articleFromText(text, language)));
};

const repeat = (piece: string): string =>
  piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);

/** Work of known growth, to show that the measure tells one from the other. */
const countPairs = (text: string, longest: number): number => {
  let equal = 0;
  for (let a = 0; a < text.length; a++) {
    for (let b = a; b < Math.min(text.length, a + longest); b++)
      equal += Number(text[a] === text[b]);
  }
  return equal;
};

test('the measure tells linear from quadratic', { timeout: 120_000 }, () => {
  const text = repeat(news);
  const linear = (given: string) => void countPairs(given, 100);
  const quadratic = (given: string) => void countPairs(given, given.length / 200);
  expect(growthOf(costOf(linear, text))).toBeLessThan(mostGrowth);
  expect(growthOf(costOf(quadratic, text))).toBeGreaterThan(mostGrowth);
});

const cases = Object.entries(repeated).map(([name, piece], at) => {
  const other = others[at % others.length] ?? 'en';
  return { name, piece, languages: ['en', other] };
});

let plain: Cost;
beforeAll(() => {
  plain = costOf(analysing('en'), repeat(news));
}, 120_000);

test.each(cases)('$name, over and over', { timeout: 120_000 }, ({ piece, languages }) => {
  for (const language of languages) {
    const cost = costOf(analysing(language), repeat(piece));
    expect(growthOf(cost), `${language}: growth`).toBeLessThan(mostGrowth);
    expect(cost.whole / plain.whole, `${language}: times news`).toBeLessThan(mostOfNews);
  }
});
