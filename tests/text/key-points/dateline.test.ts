import { expect, test } from 'vitest';
import { dateline, examples } from '../../../lib/text/key-points/dateline';

test.each(examples)('%s', (written) => {
  const expected = /^\[(.*?)\]/.exec(written)?.[1] ?? '';
  expect(dateline(written.replace(/[[\]]/g, ''))).toBe(expected);
});
