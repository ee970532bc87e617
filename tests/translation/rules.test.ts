import { expect, test } from 'vitest';
import { rules } from '../../lib/page/boilerplate';
import { AROUND } from '../../lib/page/boilerplate/elements-to-hide';
import english from '../../lib/translation/locales/en.json';

test('every rule that hides something has a name for readers', () => {
  const named: Record<string, string> = english.rule;
  const keys = [...rules.map(({ name }) => name), AROUND].map((name) => name.replaceAll('-', '_'));
  expect(keys.filter((key) => !named[key])).toEqual([]);
});
