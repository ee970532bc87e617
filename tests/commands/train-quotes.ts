// Learns what tells quotations from other words: npm run train:quotes -- DIR…
// Each DIR is one source's folder in the quotes corpus's format; its data stay outside. Writes
// lib/text/quotes/recognisers/weights.ts and tells how well such weights do on documents they have not seen.
import '../../lib/text/languages/all';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sign } from '../../lib/text/quotes/recognisers/likelihood';
import { quotednessSigns } from '../../lib/text/quotes/recognisers/quotedness';
import { reportednessSigns } from '../../lib/text/quotes/recognisers/reportedness';
import { quotednessWeights, reportednessWeights } from '../../lib/text/quotes/recognisers/weights';
import { fitModel, type Model, probability, type Sample } from '../evaluate/logistic';
import { FOLDS, lessonsOf, type QuoteLesson } from '../evaluate/quote-lessons';
import { fail } from './arguments';

const folders = process.argv.slice(2);
if (folders.length === 0 || !folders.every((folder) => existsSync(folder)))
  fail('usage: npm run train:quotes -- DIR…');

/** What a sign is worth before anything is seen, and how strongly that holds. */
const modest = 0.3;
const strength = 3;

const tasks = {
  reportedness: {
    about: 'What follows an attribution is reported speech',
    signs: Object.entries<Pick<Sign<never>, 'speaks'>>(reportednessSigns),
    today: reportednessWeights,
  },
  quotedness: {
    about: 'Marked words that no attribution covers are quoted',
    signs: Object.entries<Pick<Sign<never>, 'speaks'>>(quotednessSigns),
    today: quotednessWeights,
  },
};

type Task = keyof typeof tasks;

function learn(task: Task, lessons: QuoteLesson[]): Model {
  const expected = tasks[task].signs.map(([, { speaks }]) => speaks * modest);
  return fitModel(merged(lessons), { expected, strength });
}

/** Decisions that look the same, counted instead of repeated. */
function merged(lessons: QuoteLesson[]): Sample[] {
  const samples = new Map<string, Sample>();
  for (const { signals, positive, weight } of lessons) {
    const key = `${positive}${signals.join('')}`;
    const known = samples.get(key);
    if (known) known.weight += weight;
    else samples.set(key, { signals, positive, weight });
  }
  return [...samples.values()];
}

/** The share decided right, and the mean surprise in bits. */
function told(decisions: { chance: number; positive: boolean }[]): string {
  const right = decisions.filter(({ chance, positive }) => chance >= 0.5 === positive).length;
  const bits = decisions.reduce(
    (sum, { chance, positive }) => sum - Math.log2(positive ? chance : 1 - chance),
    0,
  );
  const share = (count: number) => (count / decisions.length).toFixed(4);
  return `${share(right)} right, ${share(bits)} bits`;
}

function crossValidate(task: Task, lessons: QuoteLesson[]): string {
  const decisions = [...Array(FOLDS).keys()].flatMap((fold) => {
    const model = learn(
      task,
      lessons.filter((lesson) => lesson.fold !== fold),
    );
    return lessons
      .filter((lesson) => lesson.fold === fold)
      .map(({ signals, positive }) => ({ chance: probability(model, signals), positive }));
  });
  return told(decisions);
}

function withWeightsOfToday(task: Task, lessons: QuoteLesson[]): string {
  const { signs, today } = tasks[task];
  const model = { bias: today.bias, weights: signs.map(([name]) => today.signs[name] ?? 0) };
  return told(
    lessons.map(({ signals, positive }) => ({ chance: probability(model, signals), positive })),
  );
}

function written(task: Task, { bias, weights }: Model): string {
  const { about, signs } = tasks[task];
  const lines = signs.map(([name], i) => `    ${name}: ${round(weights[i])},\n`).join('');
  return `/** ${about}; learned by \`npm run train:quotes\`. */
export const ${task}Weights: Weights = {\n  bias: ${round(bias)},\n  signs: {\n${lines}  },\n};\n`;
}

const round = (value = 0): number => Math.round(value * 100) / 100;

const target = join(import.meta.dirname, '../../lib/text/quotes/recognisers/weights.ts');
const all = folders.map(lessonsOf);
const parts = (['reportedness', 'quotedness'] as const).map((task) => {
  const lessons = all.flatMap((lessons) => lessons[task]);
  console.log(`${task}: ${lessons.length} decisions, ${FOLDS} folds by document`);
  console.log(`  newly learned: ${crossValidate(task, lessons)}`);
  console.log(`  today's weights: ${withWeightsOfToday(task, lessons)}`);
  return written(task, learn(task, lessons));
});
writeFileSync(target, [`import type { Weights } from './likelihood';\n`, ...parts].join('\n'));
