import type { Block, Sentence } from './article';
import { languageOf } from './languages';

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
    const pieces = [...segmenter.segment(text.slice(block.start, block.end))];
    const sentences: Sentence[] = [];
    let open: number | null = null;
    for (const piece of pieces) {
      const start: number = open ?? block.start + piece.index;
      const end = block.start + piece.index + piece.segment.trimEnd().length;
      const last = piece === pieces.at(-1);
      open = !last && abbreviated(text.slice(start, end)) ? start : null;
      if (open === null && end > start) sentences.push({ start, end, block: index });
    }
    return sentences;
  });
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
