import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/text/article-from-text';
import { languageOf } from '../../../lib/text/languages';
import { findQuotations } from '../../../lib/text/quotes';
import type { Span } from '../../../lib/text/span';
import { finish } from '../../../lib/text/steps';

/** `{content} [cue] <source>`; an example without any of them holds no quotation. "de: ..." is German. */
const modules = import.meta.glob<{ examples?: readonly string[] }>(
  '../../../lib/text/quotes/**/*.ts',
  { eager: true },
);
const marks = { '{': 'content', '[': 'cue', '<': 'source' } as const;

interface Example {
  language: string;
  text: string;
  content: string[];
  cue: string[];
  source: string[];
}

function read(written: string): Example {
  const [, language = 'en', body = ''] = /^(?:([a-z]{2}): )?(.*)$/s.exec(written) ?? [];
  const example: Example = { language, text: '', content: [], cue: [], source: [] };
  const open: { kind: 'content' | 'cue' | 'source'; from: number }[] = [];
  for (const character of body) {
    const kind = marks[character as keyof typeof marks];
    if (kind) open.push({ kind, from: example.text.length });
    else if ('}]>'.includes(character)) {
      const closed = open.pop();
      if (closed) example[closed.kind].push(example.text.slice(closed.from));
    } else example.text += character;
  }
  return example;
}

for (const [file, { examples = [] }] of Object.entries(modules)) {
  if (examples.length === 0) continue;
  describe(file.replace('../../../lib/text/quotes/', ''), () => {
    test.each(examples)('%s', (written) => {
      const { language, text, content, cue, source } = read(written);
      const article = articleFromText(text, language);
      const { quotes } = finish(findQuotations(article, languageOf(language)));
      const at = ({ start, end }: Span) => text.slice(start, end);
      const found = quotes.map((quotation) => ({
        content: quotation.content.map(at),
        cue: quotation.cue ? [at(quotation.cue)] : [],
        source: quotation.source ? [at(quotation.source)] : [],
      }));
      if (content.length === 0) expect(found).toEqual([]);
      else expect(found).toContainEqual({ content, cue, source });
    });
  });
}
