import type { Proposal } from '../proposal';
import { nearestSubject } from '../reading/nearest-subject';
import { type Phrase, spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { isComma, isRun, type Token } from '../reading/token';
import { isTaken } from './is-taken';
import { contentOf } from './propose';
import type { Surroundings } from './recogniser';

const confidence = 0.8;

/** Fewer words behind a comma may be a title or a nickname. */
const shortestAfterComma = 4;

/** A quotation that a colon or a comma introduces without a reporting verb: He went further: "No." */
export function introducedRun(reading: Reading, { lexicon, taken }: Surroundings): Proposal[] {
  const { tokens, index } = reading;
  if (!tokens.some(isRun)) return [];
  return tokens.flatMap((token, at) => {
    if (!isRun(token) || isTaken(token, taken) || !isIntroduced(tokens, at)) return [];
    const known = taken.at(-1)?.source;
    const subject = nearestSubject(tokens, at - 1, lexicon);
    const cue = subject && !known ? behind(tokens, subject, at - 1) : null;
    return [
      {
        content: contentOf(tokens, [{ from: at, to: runsEnd(tokens, at) }]),
        cue: cue && spanOf(tokens, cue),
        source: known ?? (subject && spanOf(tokens, subject)),
        confidence,
        sentence: index,
      },
    ];
  });
}

function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const run = tokens[at];
  if (before?.text === ':') return true;
  return (
    isComma(before) &&
    Boolean(run?.capital) &&
    (run?.text.split(' ').length ?? 0) >= shortestAfterComma
  );
}

/** What stands between the subject and the mark: "went further". */
const behind = (tokens: readonly Token[], source: Phrase, at: number): Phrase | null =>
  source.to < at && tokens[source.to]?.kind === 'word' ? { from: source.to, to: at } : null;

function runsEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isRun(tokens[to])) to++;
  return to;
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<The mayor> [delivered a blunt message]: {"Leave this town now."}',
  '<Ann Lee>: {‘We Will Win’}',
];
