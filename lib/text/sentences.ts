import type { Block, Sentence } from './article';
import { languageOf } from './languages';
import type { Span } from './span';
import type { Steps } from './steps';

/** Blocks split in one go: well under 10 ms. */
const AT_ONCE = 50;

/** Characters; what goes on for longer is no prose, and reading it would take time without bounds. */
const longestSentence = 2_500;

/** Characters, its opening marks included. */
const longestAbbreviation = 40;

/**
 * Splits each block into sentences with the browser's own segmenter, then joins again what it
 * splits after an abbreviation ("Gov. Smith"). Spans are trimmed of white space.
 */
export function* splitSentences(
  text: string,
  blocks: readonly Block[],
  language: string,
): Steps<Sentence[]> {
  const split = splitter(language);
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield;
    for (const span of split(text, block)) sentences.push({ ...span, block: index });
  }
  return sentences;
}

/** Splits one block after the other. */
function splitter(language: string): (text: string, block: Span) => Span[] {
  const segmenter = segmenterFor(language);
  const abbreviated = endsInAbbreviation(languageOf(language).abbreviations);
  return (text, block) => {
    const pieces = [...segmenter.segment(text.slice(block.start, block.end))];
    const spans: Span[] = [];
    let open: number | null = null;
    for (const piece of pieces) {
      const start: number = open ?? block.start + piece.index;
      const end = block.start + piece.index + piece.segment.trimEnd().length;
      const mayGoOn = piece !== pieces.at(-1) && end - start < longestSentence;
      const tail = text.slice(Math.max(start, end - longestAbbreviation), end);
      open = mayGoOn && abbreviated(tail) ? start : null;
      if (open === null && end > start) spans.push(...cut(text, { start, end }));
    }
    return spans;
  };
}

/** Cuts what is too long for a sentence, at spaces where there are any. */
function cut(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longestSentence) {
    const space = text.lastIndexOf(' ', from + longestSentence);
    const to = space > from ? space : from + longestSentence;
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
    return known.has(word) || /^(?:\p{Lu}\.){1,3}$/u.test(word);
  };
}
