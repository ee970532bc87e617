// Learns the weights of the key point ranker: npm run train:key-points -- DIR
// DIR is a folder in the key points corpus's format. Writes lib/text/key-points/weights.ts; the data stay outside.
import '../../lib/text/languages/all';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasons } from '../../lib/text/key-points/reasons';
import { type Course, FOLDS, type KeyPointLesson, lessonsOf } from '../evaluate/key-point-lessons';
import { type LearnedWeights, learn } from '../evaluate/minimum-risk';
import { fail } from './arguments';

const [folder = ''] = process.argv.slice(2);
if (!existsSync(folder)) fail('usage: npm run train:key-points -- DIR');
const target = join(import.meta.dirname, '../../lib/text/key-points/weights.ts');

/** Short stories and French abstracts help, but count less than the stories a reader mostly meets. */
const courses: Course[] = [
  { file: 'cnndm-val', language: 'en', points: 3, weight: 1 },
  { file: 'cnndm-test', language: 'en', points: 3, weight: 1 },
  { file: 'cnndm-train', language: 'en', points: 3, weight: 1 },
  { file: 'news-writers', language: 'en', points: 3, weight: 2 },
  { file: 'cnn-short', language: 'en', points: 3, weight: 0.5 },
  { file: 'orangesum-fr', language: 'fr', points: 1, weight: 0.5 },
];
const learning = { rounds: 12, step: 0.02, decay: 1e-4, temperature: 0.5 };

/** Weights by full names, where a reason expects some. */
const expected = Object.fromEntries(
  reasons.flatMap(({ name, expected = {} }) =>
    Object.entries(expected).map(([measure, weight]) => [`${name}.${measure}`, weight]),
  ),
);

/** Key points of a lesson as the ranker would choose them: greedily. */
function choose({ alone, together, points }: KeyPointLesson, weights: LearnedWeights): number[] {
  const worth = alone.map((features) => dot(features, weights.alone));
  const chosen: number[] = [];
  while (chosen.length < points) {
    const best = worth.indexOf(Math.max(...worth));
    chosen.push(best);
    worth.forEach((now, i) => {
      const [a, b] = [Math.min(i, best), Math.max(i, best)];
      worth[i] =
        i === best ? Number.NEGATIVE_INFINITY : now + dot(together[a]?.[b] ?? {}, weights.together);
    });
  }
  return chosen;
}

const dot = (features: Readonly<Record<string, number>>, weights: Record<string, number>): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

/** What the choice gains on the first sentences, in points of ROUGE-1 and ROUGE-2. */
function gain(lesson: KeyPointLesson, weights: LearnedWeights): [number, number] {
  const [one, two] = lesson.score(choose(lesson, weights));
  const [leadOne, leadTwo] = lesson.score([...Array(lesson.points).keys()]);
  return [100 * (one - leadOne), 100 * (two - leadTwo)];
}

function crossValidate(lessons: KeyPointLesson[]): void {
  const gains = new Map<string, [number, number][]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      lessons.filter((lesson) => lesson.fold !== fold),
      learning,
      expected,
    );
    for (const lesson of lessons.filter((lesson) => lesson.fold === fold)) {
      gains.set(lesson.course, [...(gains.get(lesson.course) ?? []), gain(lesson, weights)]);
    }
  }
  for (const [course, list] of gains)
    console.log(`${course}: ${list.length} documents, ${told(list)}`);
}

function told(gains: [number, number][]): string {
  const mean = (n: 0 | 1) => gains.reduce((sum, gain) => sum + gain[n], 0) / gains.length;
  return `ROUGE-1 +${mean(0).toFixed(2)}, ROUGE-2 +${mean(1).toFixed(2)} over the first sentences`;
}

function write({ alone, together }: LearnedWeights): number {
  const text = `import type { Weights } from './measures';

/** Learned by \`npm run train:key-points\`; above 0 speaks for a sentence, or for two together. */
export const weights: Weights = {
  alone: {
${[...byReason(alone)].map(([reason, weights]) => `    ${reason}: {\n${listed(weights, 6)}    },\n`).join('')}  },
  together: {
${listed(Object.entries(together), 4)}  },
};
`;
  writeFileSync(target, text);
  return text.length;
}

/** "lead.first" is the measure "first" of the reason "lead". */
function byReason(alone: Record<string, number>): Map<string, [string, number][]> {
  const reasons = new Map<string, [string, number][]>();
  for (const [name, weight] of Object.entries(alone)) {
    const [reason = '', measure = ''] = name.split('.');
    reasons.set(reason, [...(reasons.get(reason) ?? []), [measure, weight]]);
  }
  return reasons;
}

const listed = (weights: [string, number][], indent: number): string =>
  weights.map(([name, weight]) => `${' '.repeat(indent)}${name}: ${round(weight)},\n`).join('');

const round = (value: number): number => Math.round(value * 1000) / 1000;

const lessons = courses.flatMap((course) => lessonsOf(folder, course));
console.log(`${lessons.length} documents`);
crossValidate(lessons);
console.log(`weights.ts: ${write(learn(lessons, learning, expected))} bytes`);
