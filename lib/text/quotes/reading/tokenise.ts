import { DIGIT, hasWord, isCapital, LETTER, MARK } from '../../characters';
import type { Span } from '../../span';
import type { WordClass } from '../language';
import type { MarkedRun } from '../marks/marked-run';
import type { Lexicon } from './lexicon';
import type { Token } from './token';

const WORD = `[${LETTER}${DIGIT}]`;
const TIED = `(?:[.'’&:/‑-]|(?<=[${DIGIT}]),(?=[${DIGIT}]))`;
const MARKS = '\\.{2,}|-{2,}|[\\ud800-\\udbff][\\udc00-\\udfff]|\\S';
const pieces = new RegExp(
  `[${LETTER}${DIGIT}$€£#@][${LETTER}${DIGIT}${MARK}]*(?:${TIED}${WORD}+)*|${MARKS}`,
  'g',
);
const initialOrAcronym = new RegExp(`^[${LETTER}](?:\\.[${LETTER}])*$`);
const nothing: ReadonlySet<WordClass> = new Set();

/** The tokens of one block; what stands between quotation marks is one token. */
export function tokenise(
  text: string,
  block: Span,
  runs: readonly MarkedRun[],
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let start = block.start;
  for (const run of runs) {
    addWords(tokens, text, { start, end: run.start }, lexicon);
    tokens.push(runToken(text, run));
    start = run.end;
  }
  addWords(tokens, text, { start, end: block.end }, lexicon);
  return tokens;
}

function runToken(text: string, run: MarkedRun): Token {
  const inner = text.slice(run.inner.start, run.inner.end);
  const capital = isCapital(wordCharacter.exec(inner)?.[0] ?? '');
  const { start, end } = run;
  return { kind: 'run', text: inner, lower: '', capital, classes: nothing, run, start, end };
}

const wordCharacter = new RegExp(WORD);

function addWords(tokens: Token[], text: string, span: Span, lexicon: Lexicon): void {
  const prose = text.slice(span.start, span.end);
  let from = 0;
  pieces.lastIndex = 0;
  for (let found = pieces.exec(prose); found; found = pieces.exec(prose)) {
    const { 0: piece, index } = found;
    if (index < from) continue; // the full stop of an abbreviation, already taken
    const stop = prose.charAt(index + piece.length) === '.' && takesStop(piece, lexicon) ? '.' : '';
    addPiece(tokens, piece + stop, span.start + index, lexicon);
    from = index + piece.length + stop.length;
  }
}

const takesStop = (piece: string, lexicon: Lexicon): boolean =>
  initialOrAcronym.test(piece) ||
  lexicon.abbreviations.has(`${piece.slice(piece.lastIndexOf('-') + 1)}.`);

/** What is only written on to a word is a token of its own: "Trump" + "'s". */
function addPiece(tokens: Token[], piece: string, start: number, lexicon: Lexicon): void {
  if (isPluralGenitive(piece, tokens.at(-1), start, lexicon)) {
    tokens.push({ ...wordToken(genitive, start, lexicon), text: piece, end: start + 1 });
    return;
  }
  const at = Math.max(piece.lastIndexOf("'"), piece.lastIndexOf('’'));
  if (at < 1 || !lexicon.clitics.has(plain(piece.slice(at)))) {
    tokens.push(wordToken(piece, start, lexicon));
    return;
  }
  tokens.push(wordToken(piece.slice(0, at), start, lexicon));
  tokens.push(wordToken(piece.slice(at), start + at, lexicon));
}

const genitive = "'s";

/** The apostrophe of "tenants' league" stands for "'s". */
const isPluralGenitive = (
  piece: string,
  before: Token | undefined,
  start: number,
  { clitics }: Lexicon,
): boolean =>
  (piece === "'" || piece === '’') &&
  before?.end === start &&
  before.lower.endsWith('s') &&
  clitics.has(genitive);

function plain(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** "Ann", "@ann", "al-Sistani". */
const isCapitalised = (text: string): boolean =>
  isCapital(text.charAt(0)) || isCapital(text.charAt(beforeName.exec(text)?.[0].length ?? 0));

const beforeName = /^[@#]?(?:[a-zß-ÿ]{2}-)?/;

function wordToken(text: string, start: number, lexicon: Lexicon): Token {
  const lower = plain(text);
  return {
    kind: hasWord(text) ? 'word' : 'punctuation',
    text,
    lower,
    capital: text !== lower && isCapitalised(text),
    classes: lexicon.classes.get(lower) ?? nothing,
    run: null,
    start,
    end: start + text.length,
  };
}
