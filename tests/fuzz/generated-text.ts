import fc from 'fast-check';

/** What the recognisers listen for, and what surrounds it on living pages. */
const pieces = [
  ...['Mayor Ana Ruiz', 'Dr. Li', 'the ministry', 'two officials', 'NASA', 'he', 'Ms. O’Neill'],
  ...['said', 'told Reuters', 'according to', 'sagte', 'selon', 'dijo', 'added that', 'asked'],
  ...['3.8', '1,200', '1.200,5', '½', '2026', '10:30', '-7', '0', '1e9', '99999999999999999999'],
  ...['percent', '%', 'million', 'Milliarden', '$', '€', 'km', 'miles', 'one in five', 'a dozen'],
  ...['between', 'and', 'from', 'to', 'at least', 'of', 'the', 'a', 'but', 'that', 'who', 'May'],
  ...['“', '”', '"', '‘', '’', "'", '„', '«', '»', '‹', '›', '「', '」', '(', ')', '[', ']'],
  ...[',', '.', '...', '…', '!', '?', ':', ';', '-', '–', '—', '/', '&', '…"', '.”', ',”'],
  ...['家族は', 'министр', 'الوزير', 'e\u0301', '👍🏽', '\ud83d', '\udc4d', '\u202e', '\u2066'],
  ...['\u200b', '\u200d', '\u00ad', '\u00a0', '\u2009', '\ufeff', '\u0000', '\t', ''],
] as const;

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 6 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }).map(String) },
);

const joint = fc.constantFrom(' ', ' ', ' ', '', '\u00a0');

/** One paragraph of a story, more or less. */
export const paragraph: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, joint), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.flat().join('').replaceAll('\n', ' '));

/** Paragraphs with line breaks between. */
export const story: fc.Arbitrary<string> = fc
  .array(paragraph, { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.join('\n'));

/** Languages with data of ours, and one without. */
export const language: fc.Arbitrary<string> = fc.constantFrom('en', 'de', 'es', 'fr', 'ja');
