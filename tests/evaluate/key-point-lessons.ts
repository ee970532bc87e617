import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { articleFromText } from '../../lib/text/article-from-text';
import { findFigures } from '../../lib/text/figures';
import type { Measures } from '../../lib/text/key-points/measures';
import { reasons } from '../../lib/text/key-points/reasons';
import { shortlist } from '../../lib/text/key-points/shortlist';
import { type Candidate, type Story, storyOf } from '../../lib/text/key-points/story';
import { together } from '../../lib/text/key-points/together';
import { languageOf } from '../../lib/text/languages';
import { findQuotations } from '../../lib/text/quotes';
import { finish } from '../../lib/text/steps';
import { readJsonLines } from './corpus';
import { choicesOf, type Lesson } from './minimum-risk';
import { gramsOf, rouge } from './rouge';

/** A file of the key points corpus to learn from. */
export interface Course {
  file: string;
  language: string;
  /** Key points asked for. */
  points: number;
  /** How much each of its documents counts. */
  weight: number;
}

export interface KeyPointLesson extends Lesson {
  course: string;
  /** Its part in cross-validation. */
  fold: number;
  /** Key points asked for. */
  points: number;
  /** ROUGE-1 and ROUGE-2 of a choice of sentences, 0 to 1. */
  score(chosen: readonly number[]): [number, number];
}

interface Line {
  id: string;
  title?: string;
  paragraphs: string[];
  highlights: string[];
}

/** Shorter texts leave no choice. */
const FEWEST_SENTENCES = 5;

/** More than are weighed for a reader: also what is rightly passed over teaches. */
const FROM_THE_TOP = 14;
const MOST_SENTENCES = 22;

export const FOLDS = 5;

/** Every choice of sentences of every document of a course, and its worth against the highlights. */
export function lessonsOf(folder: string, course: Course): KeyPointLesson[] {
  return readJsonLines<Line>(join(folder, `${course.file}.dev.jsonl`)).flatMap((line) => {
    const story = readStory(line, course.language);
    return story.candidates.length < FEWEST_SENTENCES ? [] : [lessonOf(line, story, course)];
  });
}

function readStory({ title = '', paragraphs }: Line, code: string): Story {
  const language = languageOf(code);
  const article = { ...articleFromText(paragraphs.join('\n\n'), code), title };
  const quoted = finish(findQuotations(article, language));
  const cited = finish(findFigures(article, language, quoted));
  return finish(storyOf(article, language, { quotes: quoted.quotes, ...cited }));
}

function lessonOf(line: Line, story: Story, course: Course): KeyPointLesson {
  const candidates = shortlist(story, FROM_THE_TOP, MOST_SENTENCES);
  const points = Math.min(course.points, candidates.length);
  const choices = choicesOf(candidates.length, points);
  const score = scorer(
    line.highlights.join('\n'),
    candidates.map(({ text }) => text),
  );
  return {
    course: course.file,
    fold: (createHash('sha1').update(line.id).digest()[0] ?? 0) % FOLDS,
    weight: course.weight,
    points,
    ...measured(story, candidates),
    choices,
    worth: choices.map(score).map(([one, two]) => one + two),
    score,
  };
}

function measured(story: Story, candidates: Candidate[]): Pick<Lesson, 'alone' | 'together'> {
  const parts = reasons.map(({ name, measure }) => ({ name, measure: measure(story) }));
  const pair = together(story);
  return {
    alone: candidates.map((candidate) =>
      flatten(parts.map(({ name, measure }) => [name, measure(candidate)])),
    ),
    together: candidates.map((a) => candidates.map((b) => (a.index < b.index ? pair(a, b) : {}))),
  };
}

/** Measures of all reasons in one list: "lead.first". */
const flatten = (parts: [string, Measures][]): Measures =>
  Object.fromEntries(
    parts.flatMap(([reason, measures]) =>
      Object.entries(measures).map(([name, value]) => [`${reason}.${name}`, value]),
    ),
  );

function scorer(reference: string, sentences: string[]): KeyPointLesson['score'] {
  const grams = [1, 2].map((n) => gramsOf(stems(reference), sentences.map(stems), n));
  return (chosen) => {
    const [one = 0, two = 0] = grams.map((n) => rouge(n, chosen));
    return [one, two];
  };
}

/** Six letters stand for a word, whatever its ending. */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 6));
