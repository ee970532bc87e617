/** Phrases by language code. They are sought whatever language a page declares. */
export type Phrases = Record<string, readonly string[]>;

/** Whether a text is one of the phrases, but for case, a number and punctuation around it. */
export function isPhrase(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(phrases)}[\\s.,:;…!?>»›→()\\d]*$`, 'iu');
  const opens = opening(phrases, (text) => pattern.test(text));
  return (text) => text.length <= LONGEST && opens(text);
}

/** Whether a text begins with one of the phrases as whole words. */
export function startsWithPhrase(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(phrases)}${wordEnd}`, 'iu');
  return opening(phrases, (text) => pattern.test(text));
}

/** Whether a text begins with one of the phrases, be it glued to the next word ("Read moreThe flood"). */
export function startsWithLabel(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(phrases)}`, 'iu');
  return opening(phrases, (text) => pattern.test(text));
}

/** Whether one of the phrases stands anywhere in a text as whole words. */
export function hasPhrase(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(phrases)}${wordEnd}`, 'iu');
  return (text) => pattern.test(text.replaceAll('’', "'"));
}

/** Asks a test only of texts whose first letters begin one of the phrases: few texts do. */
function opening(phrases: Phrases, test: (core: string) => boolean): (text: string) => boolean {
  const all = Object.values(phrases).flat();
  const openings = new Set(all.map((phrase) => phrase.slice(0, 2).toLowerCase()));
  return (text) => {
    const bare = core(text);
    const letters = bare.slice(0, 2).toLowerCase();
    return (openings.has(letters) || openings.has(letters.charAt(0))) && test(bare);
  };
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
