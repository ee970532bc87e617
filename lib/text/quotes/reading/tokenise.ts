import { matchesOf } from '../../matches';
import type { Span } from '../../span';
import type { WordClass } from '../language';
import type { MarkedRun } from '../marks/marked-run';
import type { Lexicon } from './lexicon';
import type { Token } from './token';

const pieces =
  /[\p{L}\p{N}$€£#@][\p{L}\p{N}\p{M}]*(?:(?:[.'’&:/‑-]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}]+)*|\.{2,}|-{2,}|\S/gu;
/** "Ann", "@ann", "al-Sistani". */
const capitalised = /^[@#]?(?:\p{Ll}{2}-)?\p{Lu}/u;
const initialOrAcronym = /^(?:\p{L}|\p{L}(?:\.\p{L})+)$/u;
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
  const capital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(inner);
  const { start, end } = run;
  return { kind: 'run', text: inner, lower: '', capital, classes: nothing, run, start, end };
}

function addWords(tokens: Token[], text: string, span: Span, lexicon: Lexicon): void {
  const prose = text.slice(span.start, span.end);
  let from = 0;
  for (const { 0: piece, index } of matchesOf(prose, pieces)) {
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

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function wordToken(text: string, start: number, lexicon: Lexicon): Token {
  const lower = plain(text);
  const word = /[\p{L}\p{N}]/u.test(text);
  return {
    kind: word ? 'word' : 'punctuation',
    text,
    lower,
    capital: text !== lower && capitalised.test(text),
    classes: lexicon.classes.get(lower) ?? nothing,
    run: null,
    start,
    end: start + text.length,
  };
}
