/** Phrases by language code. They are sought whatever language a page declares. */
export type Phrases = Record<string, readonly string[]>;

/** Whether a text is one of the phrases, but for case, a number and punctuation around it. */
export function isPhrase(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(phrases)}[\\s.,:;…!?>»›→()\\d]*$`, 'iu');
  return (text) => text.length <= LONGEST && pattern.test(core(text));
}

/** Whether a text begins with one of the phrases as whole words. */
export function startsWithPhrase(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(phrases)}${wordEnd}`, 'iu');
  return (text) => pattern.test(core(text));
}

/** Whether a text begins with one of the phrases, be it glued to the next word ("Read moreThe flood"). */
export function startsWithLabel(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(phrases)}`, 'iu');
  return (text) => pattern.test(core(text));
}

/** Whether one of the phrases stands anywhere in a text as whole words. */
export function hasPhrase(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(phrases)}${wordEnd}`, 'iu');
  return (text) => pattern.test(text.replaceAll('’', "'"));
}

const LONGEST = 120;

/** Scripts without spaces have no word ends. */
const wordEnd =
  '(?:(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])|(?![\\p{L}\\p{N}]))';

const anyOf = (phrases: Phrases): string =>
  `(?:${Object.values(phrases)
    .flat()
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})`;

/** Without bullets, arrows, numbers and quotation marks at the front. */
const core = (text: string): string =>
  text
    .slice(0, 2 * LONGEST)
    .replace(/^[^\p{L}]+/u, '')
    .replaceAll('’', "'");
