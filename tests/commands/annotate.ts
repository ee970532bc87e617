import '../../lib/text/languages/all';
import { parseArgs } from 'node:util';
import { annotateFile, Unreadable } from '../evaluate/annotate-file';
import { command, fail } from './arguments';

const usage = 'usage: npm run -s annotate -- FILE [--url URL] [--lang xx] [--text]';

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      lang: { type: 'string' },
      text: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) fail(usage);
  return { file, ...values };
}

/** Prints the Analysis of one saved page, or of plain text, as JSON. */
function main(): void {
  const { file, ...choices } = readArguments();
  try {
    console.log(JSON.stringify(annotateFile(file, choices), null, 2));
  } catch (error) {
    if (error instanceof Unreadable) fail(error.message);
    throw error;
  }
}

await command(usage, main);
