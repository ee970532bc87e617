import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../architecture/sources';
import { literalText } from './literal-text';

test.each([
  ['<p>Nothing here.</p>', ['Nothing here.']],
  ['<p>{count} words</p>', [' words']],
  ['<p>\n  Browsers let none in.\n  <b />\n</p>', ['Browsers let none in.']],
  ['<b title="Show in the story">{name}</b>', ['Show in the story']],
  ['<b>{back ? "Hide" : "Show"}</b>', ['Hide', 'Show']],
  ['<b class="quiet">{view === "off" && say("notice.off")} · </b>', []],
])('finds the literal text in %s', (source, words) => {
  expect(literalText(source)).toEqual(words);
});

const views = ['components', 'entrypoints']
  .flatMap(sourcesIn)
  .filter(({ path }) => path.endsWith('.tsx'));

describe.each(views)('$path', ({ text }) => {
  test('takes its words from the locales', () => {
    expect(literalText(text)).toEqual([]);
  });
});
