import { DIGIT, LETTER, WORD_END, WORD_START } from '../../characters';
import { matchesOf } from '../../matches';
import { type Span, spanLength } from '../../span';
import type { SourceLanguage } from '../language';
import { GAP, oneOf } from '../patterns';

/** Finds the source that a sentence names for a figure in it. */
export type FindSource = (text: string, figure: Span, sentence: Span) => Span | null;

/** What is longer is no sentence; to search it again for each of its figures would take too long. */
const LONGEST_SENTENCE = 1200;

/** Longer subjects are rarely read right. */
const MOST_WORDS = 14;

/**
 * Reads the source of a figure that no quotation holds: "according to X", ", the poll found",
 * "The survey, conducted by Y, shows 17 percent ...", "in the latest Z poll".
 */
export function sentenceSource(sources: SourceLanguage): FindSource {
  const readers = [accordingTo, closing, opening, study].map((reader) => reader(sources));
  return (text, figure, sentence) => {
    if (spanLength(sentence) > LONGEST_SENTENCE) return null;
    const before = text.slice(sentence.start, figure.start);
    const after = text.slice(figure.end, sentence.end);
    for (const read of readers) {
      const found = read(before, after);
      if (!found) continue;
      const start =
        sentence.start + found.start + (found.side === 'after' ? figure.end - sentence.start : 0);
      return { start, end: start + found.length };
    }
    return null;
  };
}

interface Found {
  side: 'before' | 'after';
  start: number;
  length: number;
}

type Reader = (sources: SourceLanguage) => (before: string, after: string) => Found | null;

/** "according to the TexAuto Facts report from InfoNation, a provider": up to the comma. */
const accordingTo: Reader = ({ before: words, verbs }) => {
  const cue = `${WORD_START}${oneOf(words)}${GAP}`;
  const rest = `([^,;:.!?()"“”—]{2,120}(?:\\.(?=${GAP}?[${LETTER}])[^,;:!?()"“”—]{1,80})?)`;
  const later = new RegExp(cue + rest, 'i');
  const first = new RegExp(`^${cue}${rest},`, 'i');
  const verb = new RegExp(`${GAP}${oneOf(verbs)}${WORD_END}`, 'i');
  const cut = (phrase: string): string =>
    phrase.slice(0, phrase.search(verb) + 1 || undefined).trimEnd();
  return (before, after) => {
    const match = later.exec(after);
    const found = match ?? first.exec(before);
    const phrase = cut(found?.[1] ?? '');
    if (!found || !phrase) return null;
    const start = found.index + found[0].indexOf(found[1] ?? '');
    return { side: match ? 'after' : 'before', start, length: phrase.length };
  };
};

/** "..., the poll found." at the end of the sentence. */
const closing: Reader = (sources) => {
  const end = new RegExp(
    `,["”’]*${GAP}([^,;:"“”—()]{1,120})${GAP}${oneOf(sources.verbs)}(?:${GAP}[^,;:"“”—]{1,40})?[.!]?["”’]*$`,
    'i',
  );
  const isSource = subjectTest(sources);
  return (_before, after) => {
    const match = end.exec(after);
    const phrase = match?.[1] ?? '';
    if (!match || !isSource(phrase)) return null;
    return { side: 'after', start: match.index + match[0].indexOf(phrase), length: phrase.length };
  };
};

/** "The latest poll showed Trump leading with 31 percent": the subject before the verb. */
const opening: Reader = (sources) => {
  const verb = new RegExp(
    `${GAP}(?:${oneOf(sources.auxiliaries)}${GAP})?(${oneOf([...sources.verbs, ...sources.studies.verbs])})${WORD_END}`,
    'g',
  );
  const isSource = subjectTest(sources);
  const study = new RegExp(`${WORD_START}${oneOf(sources.studies.nouns)}${WORD_END}`, 'i');
  const verbs = new Set(sources.verbs);
  const boundary = new RegExp(
    `(?:[,;:—–"“”(]|${WORD_START}${oneOf(sources.clauses)}${WORD_END})[^${LETTER}]*`,
    'gi',
  );
  return (before) => {
    for (const match of matchesOf(before, verb)) {
      const found = subjectBefore(before.slice(0, match.index), boundary);
      const subject = found ? before.slice(found.start, found.start + found.length) : '';
      if (isSource(subject) && (verbs.has(match[1] ?? '') || study.test(subject))) return found;
    }
    return null;
  };
};

/** "Acme (ticker: AC) reported" */
const BRACKETS = / ?\([^()]*\)$/;

/** The words between the last boundary and the verb; an aside between commas is left out. */
function subjectBefore(words: string, boundary: RegExp): Found | null {
  const aside = /^(.*?)(?:,[^,]{3,100},)$/u.exec(words);
  const core = (aside?.[1] ?? words).replace(BRACKETS, '');
  const last = [...matchesOf(core, boundary)].at(-1);
  const start = last ? last.index + last[0].length : 0;
  return core.length > start ? { side: 'before', start, length: core.length - start } : null;
}

/** "fell to 10 percent in the latest CNN/ORC poll", "In a Gallup poll, she led ...". */
const study: Reader = ({ studies }) => {
  const named = `${oneOf(studies.before)}${GAP}((?:${oneOf(studies.articles)}|[${LETTER}]{2,}['’]s)${GAP}(?:[${LETTER}${DIGIT}'’&./-]+${GAP}){0,6}?${oneOf(studies.nouns)})${WORD_END}`;
  const later = new RegExp(`${WORD_START}${named}`, 'i');
  const first = new RegExp(`^${named}[^,]{0,60},`, 'i');
  return (before, after) => {
    const match = later.exec(after);
    const found = match ?? first.exec(before);
    if (!found?.[1]) return null;
    return {
      side: match ? 'after' : 'before',
      start: found.index + found[0].indexOf(found[1]),
      length: found[1].length,
    };
  };
};

/** Whether words can be who states a figure: a pronoun, a name, or a noun for sources. */
function subjectTest({
  nouns,
  studies,
  pronouns,
  notInSubject,
  clauses,
}: SourceLanguage): (phrase: string) => boolean {
  const sayer = new RegExp(`${WORD_START}${oneOf([...nouns, ...studies.nouns])}${WORD_END}`, 'i');
  const verb = new RegExp(
    `${WORD_START}${oneOf([...notInSubject, ...clauses.filter((word) => word !== 'and')])}${WORD_END}|n['’]t${WORD_END}`,
    'i',
  );
  const known = new Set(pronouns.map((pronoun) => pronoun.toLowerCase()));
  const articles = new Set(studies.articles);
  return (phrase) => {
    if (known.has(phrase.toLowerCase())) return true;
    if (
      phrase.split(' ').length > MOST_WORDS ||
      verb.test(phrase) ||
      /\p{Nd}%|percent/u.test(phrase)
    )
      return false;
    return (
      sayer.test(phrase) ||
      (/^(?:\p{Ll}+ )?\p{Lu}/u.test(phrase) && !articles.has(phrase.toLowerCase()))
    );
  };
}
