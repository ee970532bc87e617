import type { Block, Sentence } from './article';
import { isCapital } from './characters';
import { languageOf } from './languages';
import type { Span } from './span';

/** Characters; what goes on for longer is no prose, and reading it would take time without bounds. */
const longestSentence = 2_500;

/** Characters; the segmenter copies the whole block with each sentence. */
const longestBlock = 20_000;

/** Characters, its opening marks included. */
const longestAbbreviation = 40;

/**
 * Splits each block into sentences with the browser's own segmenter, then joins again what it
 * splits after an abbreviation ("Gov. Smith"). Spans are trimmed of white space.
 */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  language: string,
): Sentence[] {
  const segmenter = segmenterFor(language);
  const abbreviated = endsInAbbreviation(languageOf(language).abbreviations);
  return blocks.flatMap((block, index) => {
    const parts = cut(text, block, longestBlock);
    const pieces = parts.flatMap((part) => segmentsOf(text, part, segmenter));
    const sentences: Sentence[] = [];
    let open: number | null = null;
    for (const piece of pieces) {
      const start: number = open ?? piece.start;
      const { end } = piece;
      const goesOn = piece !== pieces.at(-1) && end - start < longestSentence;
      const ending = text.slice(Math.max(start, end - longestAbbreviation), end);
      open = goesOn && abbreviated(ending) ? start : null;
      if (open !== null || end <= start) continue;
      for (const part of cut(text, { start, end }, longestSentence)) {
        sentences.push({ ...part, block: index });
      }
    }
    return sentences;
  });
}

/** Trimmed at their ends. */
function segmentsOf(text: string, { start, end }: Span, segmenter: Intl.Segmenter): Span[] {
  const part = text.slice(start, end);
  if (one.test(part)) return [{ start, end: start + part.trimEnd().length }];
  return Array.from(segmenter.segment(part), ({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.trimEnd().length,
  }));
}

/**
 * Nothing ends within it, in the scripts of Europe: asking the segmenter takes twenty times as long.
 * What closes a sentence follows its end only, so that no run of it can be read in two ways.
 */
const one =
  /^[^.!?\r\n\x85\u0500-\u1fff\u2024\u2028-\u2029\u203c-\u2049\u2e2e-\uffff]*(?:[.!?][\s"”’»)\]]*)?$/;

/** Cuts what is too long, at spaces where there are any. */
function cut(text: string, { start, end }: Span, longest: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const to = space > from ? space : from + longest;
    parts.push({ start: from, end: to });
    from = text[to] === ' ' ? to + 1 : to;
  }
  parts.push({ start: from, end });
  return parts;
}

/** Making one takes as long as splitting a page. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? newSegmenter(language);
  segmenters.set(language, segmenter);
  return segmenter;
}

function newSegmenter(language: string): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter(language || 'en', options);
  } catch {
    return new Intl.Segmenter('en', options); // a page may declare any nonsense as its language
  }
}

function endsInAbbreviation(abbreviations: readonly string[]): (sentence: string) => boolean {
  const known = new Set(abbreviations);
  return (sentence) => {
    const word = sentence.slice(sentence.lastIndexOf(' ') + 1).replace(/^[("“‘'„«]+/, '');
    return known.has(word) || isInitials(word);
  };
}

/** "U.S.", "J." */
const isInitials = (word: string): boolean =>
  /^(?:.\.){1,3}$/.test(word) &&
  word.split('.').every((letter) => letter === '' || isCapital(letter));
