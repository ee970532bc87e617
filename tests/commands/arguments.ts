import { Advice } from '../browser/harness/advice';

/** Runs a command; what goes wrong is told on stderr, with exit code 2 where it was called wrongly. */
export async function command(usage: string, main: () => unknown): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error)) fail(String(error), 1);
    if (isUsageError(error)) fail(`${error.message}\n${usage}`);
    fail((error instanceof Advice ? error.message : error.stack) ?? error.message, 1);
  }
}

/** Ends the command with one message on stderr; exit code 2 means that it was called wrongly. */
export function fail(message: string, code = 2): never {
  console.error(message);
  process.exit(code);
}

/** Is a word one of the words that an option takes? */
export const isOneOf = <T extends string>(words: readonly T[], word: string): word is T =>
  (words as readonly string[]).includes(word);

/** Reads an option that takes a whole number from 1. */
export function wholeNumber(name: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) fail(`--${name} takes a whole number from 1`);
  return number;
}

/** Node's own parser gives its errors this code. */
const isUsageError = (error: Error): boolean =>
  'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
