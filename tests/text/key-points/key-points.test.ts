import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/text/analyse';
import type { KeyPoint } from '../../../lib/text/analysis';
import type { Article } from '../../../lib/text/article';
import { articleFromText } from '../../../lib/text/article-from-text';
import { bestPoints } from '../../../lib/text/key-points';
import { finish } from '../../../lib/text/steps';

const ferry = [
  'TARN HARBOR (NWN) -- A ferry carrying 214 people ran aground in thick fog on Wednesday, the coast guard said. Tugs took everyone off within three hours.',
  '"We heard a long scrape," said Mira Solheim, who was on her way to work. "I was not even scared!"',
  'Captain Iver Dahl said that he had asked the harbor board in June to repair two lights. He said the board never answered.',
  'The ferry line carries about 3,000 people a day to the outer islands. Is the fog to blame? Service will stay suspended until Friday, the ferry line said.',
  'An inquiry into the ferry by the coast guard is expected to take six months.',
].join('\n');

const keyPoints = (text: string, language = 'en', more: Partial<Article> = {}): KeyPoint[] =>
  finish(analyse({ ...articleFromText(text, language), ...more })).keyPoints;

const highlight = (text: string) => ({ kind: 'highlight' as const, text });

describe('points from the story', () => {
  const points = keyPoints(ferry);

  test('are five at most, in the order of the story', () => {
    expect(points).toHaveLength(5);
    const starts = points.map(({ sentence }) => sentence?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('are verbatim', () => {
    for (const { text, sentence } of points) {
      expect(ferry.slice(sentence?.start, sentence?.end)).toBe(text);
    }
  });

  test('are ranked, so that fewer can be shown', () => {
    expect(points.map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4, 5]);
    const three = bestPoints(points, 3);
    expect(three.map(({ rank }) => rank).sort()).toEqual([1, 2, 3]);
    expect(three).toEqual(points.filter((point) => three.includes(point)));
  });

  test('begin with the news, without its dateline', () => {
    expect(bestPoints(points, 1).map(({ text }) => text)).toEqual([
      'A ferry carrying 214 people ran aground in thick fog on Wednesday, the coast guard said.',
    ]);
  });

  test('say why they were chosen', () => {
    expect(points.find(({ rank }) => rank === 1)?.because).toContain('central');
  });

  test('are told by the story, not by somebody in it', () => {
    expect(
      bestPoints(points, 3)
        .map(({ text }) => text)
        .join(' '),
    ).not.toMatch(/I was|Is the fog/);
  });

  test('do not say the same twice', () => {
    const line = 'The mayor of Ellery opened the new sea wall at the harbor on Tuesday morning.';
    const again = 'On Tuesday morning the mayor opened the new sea wall at the harbor of Ellery.';
    const others = [
      'Its stones came by rail from a quarry in Norland.',
      'Rain fell for most of the day, and the band went home early.',
    ];
    const two = bestPoints(keyPoints([line, again, ...others].join('\n')), 2);
    expect(two.map(({ text }) => text)).not.toEqual([line, again]);
  });
});

describe('the subject of a point', () => {
  const subjectOf = (text: string) =>
    keyPoints(text).find((point) => /^(?:He|She|They) /.test(point.text))?.subject;

  test('is the speaker that an opening pronoun stands for', () => {
    const text =
      'Captain Iver Dahl said that he had asked the harbor board in June to repair two lights. He said the board never answered.';
    expect(subjectOf(text)).toBe('Captain Iver Dahl');
  });

  test('is null where the story leaves it open', () => {
    expect(subjectOf('Anna Berg met Eva Lund in the park. She had been ill.')).toBeNull();
  });

  test('is null for a sentence that names it', () => {
    expect(keyPoints('Anna Berg said she was ill.').map(({ subject }) => subject)).toEqual([null]);
  });
});

describe("the publisher's highlights", () => {
  const beside = [
    highlight('Captain asked harbor board to repair lights in June'),
    highlight('Shares of the company fell 9%'),
  ];
  const points = keyPoints(ferry, 'en', {
    beside: [{ kind: 'caption', text: 'The ferry.' }, ...beside],
  });

  test('come first, as the publisher wrote them, and are not ranked', () => {
    const expected = beside.map(({ text }) => ({ text, from: 'publisher', rank: null }));
    expect(points.slice(0, 2)).toMatchObject(expected);
    expect(points.filter(({ from }) => from === 'publisher')).toHaveLength(2);
  });

  test('are matched to the sentence that backs them', () => {
    const [first] = points;
    expect(ferry.slice(first?.sentence?.start, first?.sentence?.end)).toMatch(
      /^Captain Iver Dahl said/,
    );
  });

  test('lose their bullets', () => {
    const [point] = keyPoints(ferry, 'en', { beside: [highlight('• Tugs took all off')] });
    expect(point?.text).toBe('Tugs took all off');
  });

  test('stand without a sentence where none backs them', () => {
    expect(points[1]?.sentence).toBeNull();
  });
});

describe('in any language', () => {
  test('without data for it', () => {
    const text = [
      'Ein ferje med 214 menneske gjekk på grunn i tett tåke onsdag morgon, opplyser kystvakta.',
      'Det var kaldt.',
      'Ferja gjekk på grunn rett utanfor hamna, og kystvakta tok alle om bord i land.',
    ].join('\n');
    expect(bestPoints(keyPoints(text, 'nn'), 1)[0]?.text).toMatch(/^Ein ferje/);
  });

  test('without spaces between words', () => {
    const text =
      '東京都は水曜日、新しい水族館の計画を発表した。雨だった。水族館は来年の春に開館する予定だ。';
    const points = keyPoints(text, 'ja');
    expect(points.map((point) => point.text).join('')).toBe(text);
    expect(bestPoints(points, 1)[0]?.text).not.toBe('雨だった。');
  });

  test('where a page declares nonsense as its language', () => {
    expect(keyPoints('新しい水族館。', 'x-y-z!')).toHaveLength(1);
  });
});

test('a text without sentences has no points', () => {
  expect(keyPoints('')).toEqual([]);
  expect(keyPoints('* * *\n– 1 –')).toEqual([]);
});
