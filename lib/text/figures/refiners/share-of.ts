import type { FigureKind } from '../../analysis';
import { DIGIT, LETTER, MARK, WORD_END } from '../../characters';
import { counter } from '../counter';
import type { Draft, Refiner } from '../draft';
import type { NounLanguage } from '../language';
import { at, GAP, matchAt, oneOf } from '../patterns';

const shares = new Set<FigureKind>(['percent', 'ratio', 'range']);

/** Finds what a percentage or a ratio is a share of; a ratio takes its noun for a unit. */
export const shareOf: Refiner = ({ nouns }) => {
  const whole = at(
    `(?:${GAP}${oneOf(nouns.of)})?(?:${GAP}${oneOf(nouns.determiners)}){0,2}(?:${GAP}[${DIGIT}][${DIGIT}.,]*)?(?=${GAP}[${LETTER}])`,
  );
  const link = at(`${GAP}${oneOf([...nouns.of, ...nouns.determiners])}${WORD_END}`);
  const find = counter(nouns);
  const phrase = phraseReader(nouns);
  return (drafts, text) =>
    drafts.map((draft): Draft => {
      if (!shares.has(draft.kind) || !matchAt(link, text, draft.end)) return draft;
      const place = draft.end + (matchAt(whole, text, draft.end)?.[0].length ?? 0);
      const counted = find(text, place);
      const end = counted?.phrase.end ?? phrase(text, place);
      if (end === null) return draft;
      const head = counted?.head ?? text.slice(text.lastIndexOf(' ', end - 1) + 1, end);
      const unit = draft.kind === 'ratio' ? head : draft.unit;
      return { ...draft, unit, of: { start: place + 1, end } };
    });
};

/** How many words of a whole are shown at most. */
const MOST_WORDS = 4;
const WORD = new RegExp(`[ \\u00a0]([${LETTER}][${LETTER}${MARK}${DIGIT}.'’-]*)`, 'y');

/** Gives the end of the words from a place up to the first that goes on with the sentence. */
function phraseReader({ stops }: NounLanguage): (text: string, place: number) => number | null {
  const known = new Set(stops);
  return (text, place) => {
    let end: number | null = null;
    for (let count = 0; count < MOST_WORDS; count++) {
      WORD.lastIndex = end ?? place;
      const match = WORD.exec(text);
      if (!match?.[1] || known.has(match[1].toLowerCase())) return end;
      end = WORD.lastIndex - (match[1].endsWith('.') ? 1 : 0);
      if (match[1].endsWith('.')) return end;
    }
    return end;
  };
}

export const examples = [
  { text: '[Two-thirds] of the [30,000] tickets went.', unit: ['tickets', 'tickets'] },
  { text: 'More than [half] of the state’s school districts closed.', unit: ['districts'] },
];
