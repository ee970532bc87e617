import type { Analysis } from '../analysis';
import { languageOf } from '../languages';
import { type Span, textOf } from '../span';
import { introductionOf } from './introduction-of';

/** A person, and the sentence of the story that first names them in full. */
export interface Introduction {
  name: string;
  /** Who that is, as the article has it. */
  role: string | null;
  sentence: Span;
  /** The name that was asked about. */
  asked: Span;
}

/**
 * Who is meant by the surname at a place of the text; null where there is none, where it is not clear
 * that it is one, or where the person is only being introduced there.
 */
export function introductionAt(analysis: Analysis, offset: number): Introduction | null {
  const found = ofSpeaker(analysis, offset) ?? ofPerson(analysis, offset);
  const isNews = found && found.sentence.end <= found.asked.start;
  return isNews ? found : null;
}

function ofSpeaker(analysis: Analysis, offset: number): Introduction | null {
  for (const speaker of analysis.speakers) {
    const asked = speaker.mentions.find((mention) => isAt(mention, offset));
    const sentence = asked && speaker.named && introductionOf(analysis, speaker);
    if (asked && sentence) return { name: speaker.name, role: speaker.role, sentence, asked };
  }
  return null;
}

/** Somebody who does not speak: only a known first name before it tells a surname from other words. */
function ofPerson({ article }: Analysis, offset: number): Introduction | null {
  const asked = wordAt(article.text, offset);
  const surname = asked && textOf(article.text, asked);
  if (!asked || !/^\p{Lu}\p{Ll}/u.test(surname ?? '')) return null;
  const fullName = new RegExp(`(${FIRST})(?: ${BETWEEN}){0,2} ${surname}(?!\\p{L})`, 'u');
  for (const sentence of article.sentences) {
    if (sentence.start > asked.start) return null;
    const match = fullName.exec(textOf(article.text, sentence));
    if (match && isFirstName(match[1] ?? '', article.language)) {
      return { name: match[0], role: null, sentence, asked };
    }
  }
  return null;
}

const FIRST = String.raw`(?<![\p{L}-])\p{Lu}[\p{Ll}-]{1,20}`;

/** An initial, another name or a particle: "John F. Kennedy", "Ursula von der Leyen". */
const BETWEEN = String.raw`(?:\p{L}[\p{L}'’-]{0,20}\.?)`;

function isFirstName(word: string, language: string): boolean {
  const { female = [], male = [] } = languageOf(language).quotations?.firstNames ?? {};
  const name = word.toLowerCase();
  return female.includes(name) || male.includes(name);
}

const isAt = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** Characters of a word at most. */
const LONGEST = 40;

/** The word around a place. */
function wordAt(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - LONGEST);
  const words = text.slice(from, offset + LONGEST).matchAll(/[\p{L}-]+/gu);
  const spans = [...words].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
  return spans.find((span) => isAt(span, offset)) ?? null;
}
