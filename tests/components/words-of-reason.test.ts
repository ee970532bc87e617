import { describe, expect, test } from 'vitest';
import { wordsOfReason } from '../../components/words-of-reason';
import type { Evidence } from '../../lib/page/detect/evidence';
import { signals } from '../../lib/page/detect/signals';
import german from '../../lib/translation/locales/de.json';
import { lookupIn } from '../../lib/translation/lookup-in';
import { translator } from '../../lib/translation/translator';
import { inEnglish } from '../translation/english';

const inGerman = translator(lookupIn(german));

/** As much of a page's evidence as any reason speaks of. */
const evidence = {
  prose: { long: 12, quoting: 3 },
  outline: { articles: 25, times: 7 },
  metadata: { ogType: 'website' },
} as Evidence;

describe.each(signals)('$name', (signal) => {
  test('has its reason in the reader’s language', () => {
    const reason = signal.reason(evidence);
    expect(wordsOfReason(reason, inEnglish)).not.toBeNull();
    expect(wordsOfReason(reason, inGerman)).not.toBeNull();
  });
});

test('numbers and types are filled in', () => {
  expect(wordsOfReason('1 long paragraphs, few links', inEnglish)).toBe(
    '1 long paragraph, few links',
  );
  expect(wordsOfReason('25 articles or cards', inGerman)).toBe('25 Artikel oder Kacheln');
  expect(wordsOfReason('shares as website (og:type)', inGerman)).toContain('„website“');
});

test('what nobody has translated is said to be so', () => {
  expect(wordsOfReason('smells of ink', inEnglish)).toBeNull();
});
