import type { Quotation, Speaker } from '../../analysis';
import { wordsOf } from '../../characters';
import type { Span } from '../../span';
import type { Steps } from '../../steps';
import type { MarkedRun } from '../marks/marked-run';
import type { Proposal } from '../proposal';
import { quotationType } from '../quotation-type';
import type { Identity, Quoted } from '../quoted';
import { entriesOf } from '../reading/entry';
import type { Reading } from '../reading/reading';
import type { Context } from '../refiners/refiner';
import { castOf } from './cast';
import type { Discourse, SourceMention, Voice } from './discourse';
import { resolvers } from './resolvers';

/** Below this confidence the page says "unclear" and names nobody. */
const doubt = 0.55;

/** Quotations resolved between two pauses. */
const stride = 25;

/** Turns proposals into quotations and says whom each source means. */
export function* nameSpeakers(
  proposals: readonly Proposal[],
  { article: { text }, lexicon, readings }: Context,
): Steps<Quoted> {
  const cast = yield* castOf(readings, lexicon, text);
  const resolved = new Map<number, Voice | null>();
  const discourse: Discourse = {
    cast,
    lexicon,
    text,
    spoken: [],
    voices: new Map(),
    resolved,
    entries: entriesOf(readings),
  };
  const quotes: Quotation[] = [];
  const speakers: Speaker[] = [];
  const indices = new Map<Voice, number>();
  for (const proposal of proposals) {
    const voice = voiceFor(proposal, readings, discourse);
    const speaker = voice && (indices.get(voice) ?? speakers.push(speakerOf(voice)) - 1);
    if (voice && speaker !== null) indices.set(voice, speaker);
    if (speaker !== null) credit(speakers[speaker], quotes.length, wordsIn(text, proposal.content));
    quotes.push({ ...quotationOf(proposal, text, readings), speaker });
    if (quotes.length % stride === 0) yield;
  }
  const identify = (source: Span) => identityOf(source, readings, discourse);
  return { quotes, speakers, identify };
}

/** Whom a source means that may stand anywhere in the article. */
function identityOf(
  source: Span,
  readings: readonly Reading[],
  discourse: Discourse,
): Identity | null {
  const reading = readings[lastBefore(readings, source.start)];
  if (!reading) return null;
  const spoken = discourse.spoken.filter(({ sentence }) => sentence <= reading.index);
  const voice = resolveSource(source, reading, { ...discourse, spoken });
  return voice && identified(voice);
}

/** The last reading that starts at a place or before it. */
function lastBefore(readings: readonly Reading[], place: number): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function quotationOf(
  { content, cue, source, confidence, sentence }: Proposal,
  text: string,
  readings: readonly Reading[],
): Omit<Quotation, 'speaker'> {
  const type = quotationType(text, content, runsAround(sentence, content, readings));
  return { type, content: [...content], cue, source, confidence };
}

/** The marked runs from the sentence before to the end of the content. */
function runsAround(
  sentence: number,
  content: readonly Span[],
  readings: readonly Reading[],
): MarkedRun[] {
  const runs: MarkedRun[] = [];
  const end = content.at(-1)?.end ?? 0;
  for (let at = Math.max(0, sentence - 1); (readings[at]?.start ?? end) < end; at++) {
    for (const { run } of readings[at]?.tokens ?? []) if (run) runs.push(run);
  }
  return runs;
}

/** Who speaks; null where that is in doubt. */
function voiceFor(
  { source, sentence, confidence }: Proposal,
  readings: readonly Reading[],
  discourse: Discourse,
): Voice | null {
  if (!source || confidence < doubt) return null;
  const reading = readingOf(source, sentence, readings);
  const known = discourse.resolved.get(source.start);
  const voice = known ?? (reading ? resolveSource(source, reading, discourse) : null);
  discourse.resolved.set(source.start, voice);
  if (voice) discourse.spoken.push({ voice, sentence });
  return voice;
}

/** A quotation may take its source from a sentence before, or from the line behind it. */
function readingOf(
  span: Span,
  sentence: number,
  readings: readonly Reading[],
): Reading | undefined {
  let at = sentence;
  while (at > 0 && (readings[at]?.start ?? 0) > span.start) at--;
  while ((readings[at]?.end ?? span.end) <= span.start) at++;
  return readings[at];
}

function resolveSource(span: Span, reading: Reading, discourse: Discourse): Voice | null {
  const source: SourceMention = {
    tokens: reading.tokens.filter(({ start, end }) => start >= span.start && end <= span.end),
    before: reading.tokens.filter(({ end }) => end <= span.start),
    start: span.start,
    sentence: reading.index,
    entry: discourse.entries[reading.index] ?? 0,
  };
  for (const resolve of resolvers) {
    const voice = resolve(source, discourse);
    if (voice !== undefined) return voice;
  }
  return null;
}

const identified = ({ member, named, phrase }: Voice): Identity => ({
  name: member?.name ?? phrase,
  role: member?.role ?? null,
  named,
});

const speakerOf = (voice: Voice): Speaker => ({
  ...identified(voice),
  mentions: [...voice.mentions].map(({ start, end }) => ({ start, end })),
  quotes: [],
  figures: [],
  words: 0,
});

function credit(speaker: Speaker | undefined, quotation: number, words: number): void {
  if (!speaker) return;
  speaker.quotes.push(quotation);
  speaker.words += words;
}

const wordsIn = (text: string, content: readonly Span[]): number =>
  content.reduce((sum, { start, end }) => sum + wordsOf(text.slice(start, end)).length, 0);
