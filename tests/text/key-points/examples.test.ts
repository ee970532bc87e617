import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/text/article-from-text';
import { findFigures } from '../../../lib/text/figures';
import type { Reason } from '../../../lib/text/key-points/reasons/reason';
import { type Story, storyOf } from '../../../lib/text/key-points/story';
import { languageOf } from '../../../lib/text/languages';
import { findQuotations } from '../../../lib/text/quotes';
import { finish } from '../../../lib/text/steps';

/**
 * "measure: # Title, ## sub-headings and text by lines": the measure is larger for every [sentence]
 * in brackets than for any other.
 */
const modules = import.meta.glob<Record<string, unknown>>(
  ['../../../lib/text/key-points/reasons/*.ts', '!**/index.ts', '!**/reason.ts'],
  { eager: true },
);

const isReason = (exported: unknown): exported is Reason =>
  typeof exported === 'object' && exported !== null && 'measure' in exported;

const isExamples = (exported: unknown): exported is string[] => Array.isArray(exported);

function read(written: string): { measure: string; story: Story; marked: string[] } {
  const [, measure = '', title = '', body = ''] = /^(\w+): (?:# (.*)\n)?(.*)$/s.exec(written) ?? [];
  const marked = [...body.matchAll(/\[(.*?)\]/gs)].map(([, sentence = '']) => sentence);
  const text = body.replace(/[[\]]/g, '');
  const plain = articleFromText(text, 'en');
  const blocks = plain.blocks.map((block) =>
    text.startsWith('## ', block.start) ? { ...block, kind: 'heading' as const } : block,
  );
  const article = { ...plain, title, blocks };
  const language = languageOf('en');
  const quoted = finish(findQuotations(article, language));
  const cited = finish(findFigures(article, language, quoted));
  return {
    measure,
    marked,
    story: finish(storyOf(article, language, { quotes: quoted.quotes, ...cited })),
  };
}

for (const [file, exported] of Object.entries(modules)) {
  const reason = Object.values(exported).find(isReason);
  const examples = Object.values(exported).find(isExamples) ?? [];
  describe(file.replace('../../../lib/text/key-points/reasons/', ''), () => {
    test('has examples', () => {
      expect(reason).toBeDefined();
      expect(examples).not.toEqual([]);
    });

    test('always gives the same measures, in the same order', () => {
      const { story } = read('measure: # A\nOne. Two words, and then 3 more of 1911.\n[“Yes!”]');
      const measured = reason?.measure(story);
      const names = story.candidates.map((one) => Object.keys(measured?.(one) ?? {}).join());
      expect(new Set(names).size).toBe(1);
    });

    test.each(examples)('%s', (written) => {
      const { measure, story, marked } = read(written);
      const measured = reason?.measure(story);
      const values = story.candidates.map((candidate) => ({
        marked: marked.includes(candidate.text),
        value: measured?.(candidate)[measure] ?? 0,
      }));
      const of = (is: boolean) =>
        values.filter((one) => one.marked === is).map(({ value }) => value);
      expect(of(true)).toHaveLength(marked.length);
      expect(Math.min(...of(true))).toBeGreaterThan(Math.max(...of(false)));
    });
  });
}
