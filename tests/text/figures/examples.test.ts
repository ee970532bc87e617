import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../lib/text/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import { findFigures } from '../../../lib/text/figures';
import { languageOf } from '../../../lib/text/languages';
import { findQuotations } from '../../../lib/text/quotes';
import { textOf } from '../../../lib/text/span';
import { finish } from '../../../lib/text/steps';

/** A sentence with its figures in brackets, alone or with what is expected of each, in order. */
type Example =
  | string
  | ({ text: string; language?: string } & {
      [Key in keyof Figure]?: readonly unknown[];
    });

const modules = import.meta.glob<{ examples?: readonly Example[] }>(
  '../../../lib/text/figures/{recognisers,rules,refiners}/*.ts',
  { eager: true },
);

const cases = Object.entries(modules).flatMap(([file, { examples = [] }]) =>
  examples.map((example) => ({ file: file.replace(/.*figures\//, ''), example })),
);

const figuresIn = (text: string, code: string): Figure[] => {
  const article = articleFromText(text, code);
  const language = languageOf(code);
  return finish(findFigures(article, language, finish(findQuotations(article, language)))).figures;
};

describe('every recogniser, rule and refiner reads its own examples', () => {
  test.each(cases)('$file: $example', ({ example }) => {
    const {
      text,
      language = 'en',
      ...expected
    } = typeof example === 'string' ? { text: example } : example;
    const plain = text.replace(/[[\]]/g, '');
    const wanted = [...text.matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1]);
    const found = figuresIn(plain, language);
    expect(found.map((figure) => textOf(plain, figure))).toEqual(wanted);
    for (const [key, values] of Object.entries(expected)) {
      expect(found.map((figure) => figure[key as keyof Figure])).toEqual(values);
    }
  });

  test('none is left without examples', () => {
    const without = Object.entries(modules).filter(
      ([file, { examples }]) => !file.endsWith('/index.ts') && !examples?.length,
    );
    expect(without.map(([file]) => file)).toEqual([]);
  });
});
