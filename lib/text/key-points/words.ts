import type { Language } from '../languages/language';

/** What the forms of a word have in common, one object a story, and how the story uses it. */
export interface Term {
  stem: string;
  /** A number of its own, from 0. */
  id: number;
  /** How many candidates have it. */
  uses: number;
  /** The index of the first candidate that has it. */
  firstUse: number;
  /** Does the story write it with a capital inside a sentence? */
  isName: boolean;
}

/** A spelling of a word, one object a story. */
export interface Word {
  spelling: string;
  /** In lower case. */
  text: string;
  term: Term;
  /** Does it say what a text is about? */
  carriesMeaning: boolean;
  /** Longer than one letter, the first of which is a capital. */
  isCapitalised: boolean;
  /** Begins with a digit. */
  isNumber: boolean;
}

/** A text's words, in order, and what it is about. */
export interface Words {
  words: Word[];
  /** The terms of its words that carry meaning, each once. */
  terms: ReadonlySet<Term>;
  /** The terms written as names, with a capital inside the text, as often as they are. */
  names: Term[];
}

/** Letters beyond which two forms of one word tend to differ: "minister", "ministers", "ministry". */
const STEM_LENGTH = 6;

/** Shortest word taken to carry meaning where a language's stop words are unknown. */
const SHORTEST_TERM = 4;

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Reads texts of one story, each different word only once; `tag` is its language's BCP 47 tag. */
export class WordReader {
  readonly #tag: string;
  readonly #stopWords: ReadonlySet<string> | null;
  readonly #words = new Map<string, Word>();
  readonly #terms = new Map<string, Term>();

  constructor(tag: string, { keyPoints }: Language) {
    this.#tag = tag;
    this.#stopWords = keyPoints ? new Set(keyPoints.stopWords) : null;
  }

  read(text: string): Words {
    const words: Word[] = [];
    const terms = new Set<Term>();
    for (const spelling of spellingsIn(text, this.#tag)) {
      const word = this.#wordOf(spelling);
      words.push(word);
      if (word.carriesMeaning) terms.add(word.term);
    }
    const names = text.match(nameInside) ?? [];
    return { words, terms, names: names.map((name) => this.#wordOf(name.slice(1)).term) };
  }

  #wordOf(spelling: string): Word {
    return this.#words.get(spelling) ?? this.#meet(spelling);
  }

  #meet(spelling: string): Word {
    const text = spelling.toLowerCase();
    const isNumber = /^\p{N}/u.test(text);
    const word = {
      spelling,
      text,
      term: this.#termOf(text.slice(0, STEM_LENGTH)),
      carriesMeaning: isNumber || !this.#isCommon(text),
      isCapitalised: spelling !== text && /^\p{Lu}./u.test(spelling),
      isNumber,
    };
    this.#words.set(spelling, word);
    return word;
  }

  #termOf(stem: string): Term {
    const known = this.#terms.get(stem);
    if (known) return known;
    const term = { stem, id: this.#terms.size, uses: 0, firstUse: 0, isName: false };
    this.#terms.set(stem, term);
    return term;
  }

  /** A single character says much only in a script without spaces. */
  #isCommon(word: string): boolean {
    if (this.#stopWords?.has(word)) return true;
    const shortest = this.#stopWords ? 2 : SHORTEST_TERM;
    return word.length < shortest && !unspaced.test(word);
  }
}

const spelled = /[\p{L}\p{M}\p{N}]+/gu;

/** A word with a capital, longer than a letter, that follows another word in its sentence. */
const nameInside = / (?<=[\p{L}\p{N},"'”’] )\p{Lu}[\p{L}\p{M}\p{N}]+/gu;

/** Where a script has no spaces, words are as the browser splits them. */
function spellingsIn(text: string, tag: string): string[] {
  if (!unspaced.test(text)) return text.match(spelled) ?? [];
  return [...segmenterFor(tag).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = newSegmenter(tag);
  segmenters.set(tag, made);
  return made;
}

function newSegmenter(tag: string): Intl.Segmenter {
  const options = { granularity: 'word' } as const;
  try {
    return new Intl.Segmenter(tag || 'und', options);
  } catch {
    return new Intl.Segmenter('und', options); // a page may declare any nonsense as its language
  }
}
