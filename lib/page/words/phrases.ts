/** Phrases by language code. They are sought whatever language a page declares. */
export type Phrases = Record<string, readonly string[]>;

/** Whether a text is one of the phrases, but for case and punctuation around it. */
export function isPhrase(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(phrases)}[\\s.:…!?>»›→]*$`, 'iu');
  return (text) => pattern.test(core(text));
}

/** Whether a text begins with one of the phrases as whole words. */
export function startsWithPhrase(phrases: Phrases): (text: string) => boolean {
  const pattern = new RegExp(`^${anyOf(phrases)}(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(core(text));
}

const anyOf = (phrases: Phrases): string =>
  `(?:${Object.values(phrases)
    .flat()
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})`;

const LONGEST = 200;

/** Without bullets, arrows and quotation marks at the front. */
const core = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replaceAll('’', "'");
