import { expect, test } from 'vitest';
import { analyse } from '../../lib/text/analyse';
import { articleFromText } from '../../lib/text/article-from-text';
import { finish } from '../../lib/text/steps';

const characters = 100_000;
/** A quarter of the text: linear work takes a quarter of the time, quadratic a sixteenth. */
const quarter = characters / 4;
/** Between the two: 16 would be quadratic. The rest is the noise of a busy machine. */
const mostGrowth = 9;
/** Milliseconds; on a busy machine less is too little to compare. */
const nothing = 400;

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

const timeOf = (text: string, language: string): number => {
  const began = performance.now();
  finish(analyse(articleFromText(text, language)));
  return performance.now() - began;
};

/** How many times as long the whole takes as its quarter; a busy machine gets a second try. */
function growth(text: string, language: string): number {
  const once = () => {
    const whole = timeOf(text, language);
    return whole < nothing ? 1 : whole / timeOf(text.slice(0, quarter), language);
  };
  const first = once();
  return first < mostGrowth ? first : Math.min(first, once());
}

const cases = Object.entries(repeated).map(([name, piece], at) => {
  const other = others[at % others.length] ?? 'en';
  return { name, piece, languages: ['en', other] };
});

test.each(cases)('$name, over and over', { timeout: 120_000 }, ({ piece, languages }) => {
  const text = piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
  for (const language of languages) {
    expect(growth(text, language), language).toBeLessThan(mostGrowth);
  }
});
