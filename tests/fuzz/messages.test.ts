import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  FromView,
  PageState,
  ReadingPlace,
  read,
  ToBackground,
  ToTab,
} from '../../lib/extension/messages';
import { holds, patience } from './cases';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const schemas = { FromView, PageState, ReadingPlace, ToBackground, ToTab };

const types = [
  'detected',
  'annotate',
  'look',
  'annotated',
  'restyle',
  'describe',
  'step',
  'menu',
  'jump',
  'restore',
  'peek',
  'place',
];
const statuses = ['reading', 'annotated', 'off', 'waiting', 'not-article', 'empty', 'failed'];
const fields = [
  'tab',
  'by',
  'to',
  'index',
  'hidden',
  'lasting',
  'sources',
  'detection',
  'analysis',
];

/** Nearly a message: the right names with any values. */
const nearly = fc
  .tuple(
    fc.constantFrom(...types),
    fc.constantFrom(...statuses),
    fc.dictionary(fc.constantFrom(...fields), fc.anything({ withNullPrototype: true })),
  )
  .map(([type, status, rest]) => ({ type, status, ...rest }));

test.each(Object.entries(schemas))(
  '%s reads messages and nothing else',
  { timeout: patience },
  (name, schema) => {
    return holds(name, [fc.oneof(nearly, fc.anything())], (message) => {
      const understood = read(schema, message);
      if (understood === null) return;
      expect(read(schema, understood)).toEqual(understood);
      expect(Object.keys(understood)).toEqual(
        expect.arrayContaining(['type' in understood ? 'type' : 'status']),
      );
    });
  },
);
