import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { articleFromText } from '../../lib/text/article-from-text';
import { languageOf } from '../../lib/text/languages';
import type { Proposal } from '../../lib/text/quotes/proposal';
import { type Lexicon, lexiconOf } from '../../lib/text/quotes/reading/lexicon';
import { spanOf } from '../../lib/text/quotes/reading/phrase';
import { type Reading, readSentences } from '../../lib/text/quotes/reading/reading';
import { isRun } from '../../lib/text/quotes/reading/token';
import { recognisers } from '../../lib/text/quotes/recognisers';
import { contentAfterCue } from '../../lib/text/quotes/recognisers/content-after-cue';
import type { Sign } from '../../lib/text/quotes/recognisers/likelihood';
import { looseRuns, markedWords } from '../../lib/text/quotes/recognisers/marked-words';
import { pieceAfterCue } from '../../lib/text/quotes/recognisers/piece-after-cue';
import { quotednessSigns, runPlace } from '../../lib/text/quotes/recognisers/quotedness';
import type { Recogniser, Surroundings } from '../../lib/text/quotes/recognisers/recogniser';
import { reportednessSigns } from '../../lib/text/quotes/recognisers/reportedness';
import type { Span } from '../../lib/text/span';
import { filesIn, readJson } from './corpus';
import type { Sample } from './logistic';

/** What a recogniser had to decide in a document, and what was right. */
export interface QuoteLesson extends Sample {
  /** Its part in cross-validation: all of a document goes to one. */
  fold: number;
}

export interface QuoteLessons {
  reportedness: QuoteLesson[];
  quotedness: QuoteLesson[];
}

interface Document {
  text: string;
  lang: string;
  quotes: { content: [number, number][]; nested?: boolean }[];
}

export const FOLDS = 5;

/** Everything the two models had to decide in a folder of documents in the quotes corpus's format. */
export function lessonsOf(folder: string): QuoteLessons {
  const lessons: QuoteLessons = { reportedness: [], quotedness: [] };
  for (const file of filesIn(folder, '.json')) {
    const fold = (createHash('sha1').update(file).digest()[0] ?? 0) % FOLDS;
    const found = decisionsIn(readJson<Document>(join(folder, file)));
    for (const task of ['reportedness', 'quotedness'] as const)
      lessons[task].push(...found[task].map((sample) => ({ ...sample, fold })));
  }
  return lessons;
}

function decisionsIn(document: Document): Record<keyof QuoteLessons, Sample[]> {
  const lexicon = lexiconOf(languageOf(document.lang));
  const readings = lexicon ? readDocument(document, lexicon) : [];
  const decisions: Record<keyof QuoteLessons, Sample[]> = { reportedness: [], quotedness: [] };
  for (const [at, reading] of readings.entries()) {
    if (!lexicon) continue;
    const before = readings[at - 1]?.block === reading.block ? (readings[at - 1] ?? null) : null;
    const around = { lexicon, before, taken: [] };
    decisions.reportedness.push(...reportsIn(reading, around, document));
    decisions.quotedness.push(...runsIn(reading, around, document));
  }
  return decisions;
}

function readDocument({ text, lang }: Document, lexicon: Lexicon): Reading[] {
  const article = articleFromText(text, lang);
  const readings: Reading[] = [];
  for (const block of article.blocks.keys()) {
    const starts = article.sentences.filter((s) => s.block === block).map((s) => s.start);
    const carried = readings.at(-1)?.tokens.at(-1)?.run?.closed === false;
    readings.push(...readSentences(article, { block, starts, carried }, readings.length, lexicon));
  }
  return readings;
}

/** Each content behind an attribution that no earlier recogniser took; marked ones decide themselves. */
function reportsIn(reading: Reading, around: Surroundings, document: Document): Sample[] {
  const taken = takenBefore(contentAfterCue, reading, around);
  return reading.attributions.flatMap((attribution) => {
    const { tokens } = reading;
    const piece = pieceAfterCue(reading, attribution, around.lexicon);
    const span = piece && spanOf(tokens, piece);
    const cue = spanOf(tokens, attribution.cue)?.start;
    const decided = !piece || tokens.slice(piece.from, piece.to).some(isRun);
    if (!span || decided || taken.some((proposal) => proposal.cue?.start === cue)) return [];
    const place = { tokens, attribution, piece, lexicon: around.lexicon };
    return sample(reportednessSigns, place, isReported(span, document));
  });
}

/** True for what a person marked, null where it is only part of what a person marked. */
function isReported(span: Span, { quotes }: Document): boolean | null {
  if (quotes.some(({ content, nested }) => !nested && agreement(span, content) >= 0.5)) return true;
  return quotes.some(({ content }) => covered(span, content) >= 0.5) ? null : false;
}

function runsIn(reading: Reading, around: Surroundings, { quotes }: Document): Sample[] {
  const here = { ...around, taken: takenBefore(markedWords, reading, around) };
  return looseRuns(reading, here).flatMap((at) => {
    const place = runPlace(reading.tokens, at, here);
    if (!place) return [];
    const quoted = quotes.some(({ content }) => covered(place.run, content) >= 0.5);
    return sample(quotednessSigns, place, quoted);
  });
}

/** What the recognisers before one find in a sentence. */
function takenBefore(
  one: Recogniser,
  reading: Reading,
  { lexicon, before }: Surroundings,
): Proposal[] {
  const taken: Proposal[] = [];
  for (const recogniser of recognisers.slice(0, recognisers.indexOf(one)))
    taken.push(...recogniser(reading, { lexicon, before, taken }));
  return taken;
}

function sample<Place>(
  signs: Readonly<Record<string, Sign<Place>>>,
  place: Place,
  positive: boolean | null,
): Sample[] {
  if (positive === null) return [];
  const signals = Object.values(signs).map(({ holds }) => (holds(place) ? 1 : 0));
  return [{ signals, positive, weight: 1 }];
}

/** The share of a span that some pieces cover. */
const covered = (span: Span, pieces: [number, number][]): number =>
  shared(span, pieces) / (span.end - span.start);

/** The common share of both. */
function agreement(span: Span, pieces: [number, number][]): number {
  const common = shared(span, pieces);
  const all = pieces.reduce((sum, [start, end]) => sum + end - start, span.end - span.start);
  return common / (all - common);
}

const shared = ({ start, end }: Span, pieces: [number, number][]): number =>
  pieces.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
