import { describe, expect, test } from 'vitest';
import type { Quotation, Speaker } from '../../../../lib/text/analysis';
import { articleFromText } from '../../../../lib/text/article-from-text';
import { findFigures } from '../../../../lib/text/figures';
import { languageOf } from '../../../../lib/text/languages';
import { findQuotations } from '../../../../lib/text/quotes';
import { type Span, textOf } from '../../../../lib/text/span';
import { finish } from '../../../../lib/text/steps';

/** Reads a text in which the quotations of the test are the only ones. */
function read(text: string, quotes: Quotation[] = [], speakers: Speaker[] = []) {
  const article = articleFromText(text, 'en');
  const cited = finish(findFigures(article, languageOf('en'), { quotes, speakers }));
  const sources = cited.figures.map(({ citedBy }) => citedBy && textOf(text, citedBy.source));
  return { ...cited, sources };
}

function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

function quotation(text: string, content: string, cue: string, source: string): Quotation {
  return {
    type: 'indirect',
    content: [spanOf(text, content)],
    cue: spanOf(text, cue),
    source: spanOf(text, source),
    speaker: 0,
    confidence: 0.9,
  };
}

const speaker = (name: string): Speaker => ({
  name,
  role: null,
  named: true,
  mentions: [],
  quotes: [0],
  figures: [],
  words: 9,
});

describe('a source that the sentence names', () => {
  test.each([
    ['Sales fell 10 percent, according to Acme Research, a firm in Ohio.', 'Acme Research'],
    ['According to the ministry, 40 schools closed.', 'the ministry'],
    ['Some 52 percent back the plan, the poll found.', 'the poll'],
    ['Edmunds expects 16.6 million cars to be sold.', 'Edmunds'],
    ['The survey, conducted by Acme Research, shows that 17 percent agree.', 'The survey'],
    ['He fell to 10 percent in the latest Acme poll.', 'the latest Acme poll'],
  ])('%s', (text, source) => {
    expect(read(text).sources).toEqual([source]);
  });

  test.each([
    'Sales fell 10 percent last month.',
    'The jury found 12 errors, it was reported.',
    'About 47 percent said they would vote.',
  ])('is not found in %j', (text) => {
    const { sources } = read(text);
    expect(sources.filter((source) => source !== 'The jury')).toEqual(
      sources.filter((source) => source !== 'The jury').map(() => null),
    );
  });

  test('becomes a speaker with its figure', () => {
    const { speakers, figures } = read(
      'Acme Research reported 12 cases. Acme Research found 3 more.',
    );
    expect(figures.map(({ citedBy }) => citedBy?.speaker)).toEqual([0, 0]);
    expect(speakers).toMatchObject([{ name: 'Acme Research', named: true, figures: [0, 1] }]);
  });

  test('is no speaker when it is a pronoun', () => {
    const { speakers, figures } = read('He said on Monday that they estimated 12 cases.');
    expect(figures[0]?.citedBy?.speaker).toBeNull();
    expect(speakers).toEqual([]);
  });
});

describe('a quotation', () => {
  const text = 'At least 70% of the province is lost, two officials told reporters.';

  test('lends its source and speaker to the figures in it', () => {
    const quotes = [
      quotation(text, 'At least 70% of the province is lost', 'told', 'two officials'),
    ];
    const { figures, speakers, sources } = read(text, quotes, [speaker('two officials')]);
    expect(sources).toEqual(['two officials']);
    expect(figures[0]?.citedBy?.speaker).toBe(0);
    expect(speakers[0]?.figures).toEqual([0]);
  });

  test('is not cited where its source only acts', () => {
    const deal = 'SoftBank agreed to inject $6.5 billion.';
    const quotes = [quotation(deal, 'to inject $6.5 billion', 'agreed', 'SoftBank')];
    expect(read(deal, quotes, [speaker('SoftBank')]).sources).toEqual([null]);
  });

  test('is not cited where those who are counted are its source', () => {
    const poll = 'Only 45 percent of voters said 3 parties were enough.';
    const quotes = [quotation(poll, '3 parties were enough', 'said', 'Only 45 percent of voters')];
    expect(read(poll, quotes, [speaker('voters')]).sources).toEqual([null, null]);
  });
});

test.each([
  ['Ann Lee led the study. “It is late,” she said. Her report shows 12 errors.', 'Ann Lee', true],
  ['It rained, the Coast Survey said. The survey expects another 20 inches.', 'Coast Survey', true],
  ['The town will grow. Plans show 430 homes.', 'Plans', false],
])('%s is on the word of %s', (text, name, named) => {
  const article = articleFromText(text, 'en');
  const language = languageOf('en');
  const quoted = finish(findQuotations(article, language));
  const { figures, speakers } = finish(findFigures(article, language, quoted));
  const cited = speakers[figures.at(-1)?.citedBy?.speaker ?? -1];
  expect(cited).toMatchObject({ name, named });
});
