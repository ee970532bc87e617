import { DIGIT, isCapital, LETTER, MARK } from '../characters';
import type { Language } from '../languages/language';
import type { KeyPointLanguage } from './language';

/** What the forms of a word have in common, one object a story, and how the story uses it. */
export interface Term {
  stem: string;
  /** A number of its own, from 0. */
  id: number;
  /** The indices of the candidates that have it, in order. */
  places: number[];
  /** How many they are. */
  uses: number;
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

/** Of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u31f0-\u9fff\uf900-\ufaff]/;

/** Reads texts of one story, each different word only once; `tag` is its language's BCP 47 tag. */
export class WordReader {
  readonly #tag: string;
  readonly #stopWords: ReadonlySet<string> | null;
  readonly #words = new Map<string, Word>();
  readonly #terms = new Map<string, Term>();

  constructor(tag: string, { keyPoints }: Language) {
    this.#tag = tag;
    this.#stopWords = keyPoints ? stopWordsOf(keyPoints) : null;
  }

  read(text: string): Words {
    const words: Word[] = [];
    const terms = new Set<Term>();
    const names: Term[] = [];
    const bounds = wordBounds(text, this.#tag);
    for (let at = 0; at < bounds.length; at += 2) {
      const start = bounds[at] ?? 0;
      const word = this.#wordOf(text.slice(start, bounds[at + 1]));
      words.push(word);
      if (word.carriesMeaning) terms.add(word.term);
      if (word.isCapitalised && isInside(text, start)) names.push(word.term);
    }
    return { words, terms, names };
  }

  #wordOf(spelling: string): Word {
    return this.#words.get(spelling) ?? this.#meet(spelling);
  }

  #meet(spelling: string): Word {
    const text = spelling.toLowerCase();
    const isNumber = digit.test(text);
    const word = {
      spelling,
      text,
      term: this.#termOf(text.slice(0, STEM_LENGTH)),
      carriesMeaning: isNumber || !this.#isCommon(text),
      isCapitalised: spelling.length > 1 && isCapital(spelling.charAt(0)),
      isNumber,
    };
    this.#words.set(spelling, word);
    return word;
  }

  #termOf(stem: string): Term {
    const known = this.#terms.get(stem);
    if (known) return known;
    const term = { stem, id: this.#terms.size, places: [], uses: 0, isName: false };
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

const known = new WeakMap<KeyPointLanguage, ReadonlySet<string>>();

/** A language's stop words, made ready once. */
function stopWordsOf(language: KeyPointLanguage): ReadonlySet<string> {
  const stopWords = known.get(language) ?? new Set(language.stopWords);
  known.set(language, stopWords);
  return stopWords;
}

/** Does a word follow another in its sentence, or what may stand between the two? */
const isInside = (text: string, start: number): boolean =>
  text.charAt(start - 1) === ' ' && beforeName.test(text.charAt(start - 2));

const beforeName = new RegExp(`[${LETTER}${DIGIT}${MARK},"'”’]`);

/** Where each word begins and ends, in turns. Where a script has no spaces, words are as the browser splits them. */
function wordBounds(text: string, tag: string): number[] {
  const bounds: number[] = [];
  if (unspaced.test(text)) {
    for (const { isWordLike, segment, index } of segmenterFor(tag).segment(text)) {
      if (isWordLike) bounds.push(index, index + segment.length);
    }
    return bounds;
  }
  let isOpen = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpelled = code < LATIN ? latin[code] : isSpelledFar(code);
    if (isSpelled === isOpen) continue;
    bounds.push(at);
    isOpen = 1 - isOpen;
  }
  if (isOpen) bounds.push(text.length);
  return bounds;
}

const spelled = new RegExp(`[${LETTER}${DIGIT}${MARK}]`);

/** 1 where a character is part of a word, 0 elsewhere. */
const isSpelledFar = (code: number): number => Number(spelled.test(String.fromCharCode(code)));

/** The letters of Europe are looked up: a call for each would take as long as all the rest. */
const LATIN = 0x250;
const latin = Uint8Array.from({ length: LATIN }, (_, code) => isSpelledFar(code));

const digit = new RegExp(`^[${DIGIT}]`);

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
