import type { Analysis, Figure, Quotation } from '../../lib/text/analysis';
import type { Span } from '../../lib/text/span';
import type { LabelledFigure, LabelledPage, LabelledQuotation } from './labelled-page';

/** How much of a labelled text must be found for it to count. */
const ENOUGH = 0.5;

/** The labelled quotations, in order, each with whether the Analysis has it and its speaker. */
export function foundQuotations(page: LabelledPage, analysis: Analysis): [string, boolean][] {
  return page.quotes
    .filter((quotation) => !quotation.optional)
    .map((quotation) => [
      quotation.content.join(' … '),
      analysis.quotes.some((quote) => isQuotation(quotation, quote, analysis)),
    ]);
}

/** The labelled figures, each with whether the Analysis has it, its value and its unit. */
export const foundFigures = (page: LabelledPage, analysis: Analysis): [string, boolean][] =>
  page.figures
    .filter((figure) => !figure.optional)
    .map((label) => [
      label.text,
      analysis.figures.some((figure) => isFigure(label, figure, analysis.article.text)),
    ]);

/** Marked stretches inside texts that hold none. */
export function falseMarks(page: LabelledPage, { article, figures, quotes }: Analysis): string[] {
  const content = quotes.filter(({ type }) => type === 'direct').flatMap((quote) => quote.content);
  return [
    ...insideOf(article.text, page.notFigures, figures),
    ...insideOf(article.text, page.notQuotes, content),
  ];
}

function isQuotation(label: LabelledQuotation, quote: Quotation, analysis: Analysis): boolean {
  const places = label.content.flatMap((words) => placesOf(analysis.article.text, words));
  const length = label.content.join('').length;
  const shared = places.flatMap((place) => quote.content.map((span) => overlap(place, span)));
  const right = [label.speaker, ...(label.speakerAlso ?? [])].map((name) => name.toLowerCase());
  const speaker = analysis.speakers[quote.speaker ?? -1]?.name.toLowerCase();
  return sum(shared) >= ENOUGH * length && speaker !== undefined && right.includes(speaker);
}

function isFigure(label: LabelledFigure, figure: Figure, text: string): boolean {
  const near = placesOf(text, label.text).some((place) => overlap(place, figure) > 0);
  const same = JSON.stringify(figure.value) === JSON.stringify(label.value);
  return near && same && (label.unit === undefined || label.unit === figure.unit);
}

const insideOf = (text: string, words: readonly string[], spans: readonly Span[]): string[] =>
  words
    .flatMap((word) => placesOf(text, word))
    .flatMap((place) => spans.filter((s) => place.start <= s.start && s.end <= place.end))
    .map(({ start, end }) => text.slice(start, end));

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
