import { expect, test } from 'vitest';
import { analyse } from '../../lib/text/analyse';
import type { Findings } from '../../lib/text/analysis';
import type { Article } from '../../lib/text/article';
import { articleFromText } from '../../lib/text/article-from-text';
import { Memory } from '../../lib/text/memory';
import type { Span } from '../../lib/text/span';
import { finish } from '../../lib/text/steps';
import { holds, patience } from './cases';
import { language, story } from './generated-text';

test('whatever a text says, what is found in it is sound', { timeout: patience }, () => {
  return holds('findings', [story, language], (text, code) => {
    const article = articleFromText(text, code);
    const findings = finish(analyse(article));
    checkSpans(article, findings);
    checkFigures(findings);
    checkQuotations(findings);
    checkLinks(article, findings);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});

test('a text read again from memory says the same', { timeout: patience }, () => {
  return holds('memory', [story, story, language], (first, second, code) => {
    const memory = new Memory();
    finish(analyse(articleFromText(`${first}\n${second}`, code), memory));
    const article = articleFromText(`${second}\n${first}`, code);
    expect(finish(analyse(article, memory))).toEqual(finish(analyse(article)));
  });
});

function checkSpans({ text }: Article, { quotes, figures, speakers, keyPoints }: Findings): void {
  const spans = [
    ...quotes.flatMap(({ content, cue, source }) => [...content, cue, source]),
    ...figures.flatMap((figure) => [figure, figure.of, figure.citedBy?.source ?? null]),
    ...speakers.flatMap(({ mentions }) => mentions),
    ...keyPoints.map(({ sentence }) => sentence),
  ].filter((span) => span !== null);
  const outside = ({ start, end }: Span) => start < 0 || start >= end || end > text.length;
  expect(spans.filter(outside)).toEqual([]);
}

function checkFigures({ figures }: Findings): void {
  expect(figures.flatMap(({ value }) => value).filter((value) => !Number.isFinite(value))).toEqual(
    [],
  );
  expect(overlaps(figures)).toEqual([]);
}

function checkQuotations({ quotes }: Findings): void {
  for (const { content, confidence } of quotes) {
    expect(content.length).toBeGreaterThan(0);
    expect(overlaps(content)).toEqual([]);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  const pieces = quotes.flatMap(({ content }) => content);
  expect(overlaps(pieces.sort((a, b) => a.start - b.start))).toEqual([]);
}

/** Spans that begin before the one before them ends. */
const overlaps = (spans: readonly Span[]): Span[] =>
  spans.filter(({ start }, i) => start < (spans[i - 1]?.end ?? 0));

function checkLinks({ text }: Article, { quotes, figures, speakers, keyPoints }: Findings): void {
  const speaking = [...quotes, ...figures.flatMap(({ citedBy }) => citedBy ?? [])];
  const named = speaking.map(({ speaker }) => speaker).filter((speaker) => speaker !== null);
  const twins = figures.map(({ sameAs }) => sameAs).filter((index) => index !== null);
  expect(named.filter((index) => !speakers[index])).toEqual([]);
  expect(twins.filter((index) => !figures[index])).toEqual([]);
  for (const { quotes: said, figures: cited } of speakers) {
    expect(said.filter((index) => !quotes[index])).toEqual([]);
    expect(cited.filter((index) => !figures[index])).toEqual([]);
  }
  for (const { sentence, text: told } of keyPoints) {
    expect(sentence && text.slice(sentence.start, sentence.end)).toBe(told);
  }
}
