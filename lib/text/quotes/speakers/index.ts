import type { Quotation, Speaker } from '../../analysis';
import type { Span } from '../../span';
import type { MarkedRun } from '../marks/marked-run';
import type { Proposal } from '../proposal';
import { quotationType } from '../quotation-type';
import type { Quoted } from '../quoted';
import type { Reading } from '../reading/reading';
import type { Context } from '../refiners/refiner';
import { castOf } from './cast';
import type { Discourse, SourceMention, Voice } from './discourse';
import { resolvers } from './resolvers';

/** Below this confidence the page says "unclear" and names nobody. */
const doubt = 0.5;

/** Turns proposals into quotations and says whom each source means. */
export function nameSpeakers(proposals: readonly Proposal[], context: Context): Quoted {
  const { article, lexicon, readings } = context;
  const { text } = article;
  const cast = castOf(readings, lexicon, text);
  const discourse: Discourse = { cast, lexicon, text, spoken: [], voices: [], resolved: new Map() };
  const speakers: Speaker[] = [];
  const indices = new Map<Voice, number>();
  const quotes = proposals.map((proposal, at) => {
    const quotation = { ...quotationOf(proposal, text, readings), speaker: null };
    const voice =
      proposal.source && voiceFor(proposal.source, proposal.sentence, readings, discourse);
    if (!voice || proposal.confidence < doubt) return quotation;
    discourse.spoken.push({ voice, sentence: proposal.sentence });
    const speaker = indices.get(voice) ?? speakers.push(speakerOf(voice)) - 1;
    indices.set(voice, speaker);
    credit(speakers[speaker], at, wordsIn(text, proposal.content));
    return { ...quotation, speaker };
  });
  return { quotes, speakers };
}

function quotationOf(
  { content, cue, source, confidence, sentence }: Proposal,
  text: string,
  readings: readonly Reading[],
): Omit<Quotation, 'speaker'> {
  const runs = readings.slice(Math.max(0, sentence - 1), sentence + 8).flatMap(runsOf);
  return {
    type: quotationType(text, content, runs),
    content: [...content],
    cue,
    source,
    confidence,
  };
}

const runsOf = ({ tokens }: Reading): MarkedRun[] => tokens.flatMap(({ run }) => run ?? []);

function voiceFor(
  span: Span,
  sentence: number,
  readings: readonly Reading[],
  discourse: Discourse,
): Voice | null {
  const known = discourse.resolved.get(span.start);
  if (known !== undefined) return known;
  const reading = readingOf(span, sentence, readings);
  const voice = reading ? resolveSource(span, reading, discourse) : null;
  discourse.resolved.set(span.start, voice);
  return voice;
}

/** A quotation may take its source from a sentence before. */
function readingOf(
  span: Span,
  sentence: number,
  readings: readonly Reading[],
): Reading | undefined {
  let at = sentence;
  while (at > 0 && (readings[at]?.start ?? 0) > span.start) at--;
  return readings[at];
}

function resolveSource(span: Span, reading: Reading, discourse: Discourse): Voice | null {
  const source: SourceMention = {
    tokens: reading.tokens.filter(({ start, end }) => start >= span.start && end <= span.end),
    before: reading.tokens.filter(({ end }) => end <= span.start),
    start: span.start,
    sentence: reading.index,
  };
  for (const resolve of resolvers) {
    const voice = resolve(source, discourse);
    if (voice !== undefined) return voice;
  }
  return null;
}

const speakerOf = ({ member, phrase, mentions }: Voice): Speaker => ({
  name: member?.name ?? phrase,
  role: null,
  named: member !== null,
  mentions: [...mentions].map(({ start, end }) => ({ start, end })),
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
  content.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
