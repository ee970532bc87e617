import { readFileSync } from 'node:fs';
import { analysePage } from '../../lib/page/analyse-page';
import { analyse } from '../../lib/text/analyse';
import type { Analysis } from '../../lib/text/analysis';
import { articleFromText } from '../../lib/text/article-from-text';
import { finish } from '../../lib/text/steps';
import { documentOf } from './page';

export interface Choices {
  /** Where the page was saved from. */
  url?: string | undefined;
  /** BCP 47 tag of the language, whatever the page says of itself. */
  lang?: string | undefined;
  /** The file holds plain text, with blank lines between paragraphs. */
  text?: boolean;
}

/** The file cannot be read, or there is nothing in it to read. */
export class Unreadable extends Error {}

/** Analyses one saved page or text, also what the detector calls no article. Throws Unreadable. */
export function annotateFile(file: string, { url, lang, text }: Choices): Analysis {
  const bytes = readBytes(file);
  return text ? ofText(decode(file, bytes), url, lang) : ofPage(file, bytes, url, lang);
}

function ofText(text: string, url: string | undefined, lang = 'en'): Analysis {
  const article = { ...articleFromText(text, lang, 'blank-line'), url: url ?? null };
  const detection = { article: true, score: 1, reasons: ['given as the text of an article'] };
  return { detection, article, hidden: [], ...finish(analyse(article)) };
}

function ofPage(file: string, bytes: Buffer, url?: string, lang?: string): Analysis {
  const document = documentOf(utf8(bytes) ?? bytes, url);
  if (!document.documentElement.textContent?.trim()) throw new Unreadable(`${file} has no text`);
  if (lang) document.documentElement.lang = lang;
  return finish(analysePage(document)).analysis;
}

function readBytes(file: string): Buffer {
  const bytes = open(file);
  if (!bytes.toString('latin1').trim()) throw new Unreadable(`${file} is empty`);
  if (isBinary(bytes)) throw new Unreadable(`${file} is no text`);
  return bytes;
}

function open(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Unreadable(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Only UTF-16, which begins with a byte order mark, has zero bytes in a text. */
const isBinary = (bytes: Buffer): boolean =>
  bytes.includes(0) && !['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));

function decode(file: string, bytes: Buffer): string {
  const text = utf8(bytes);
  if (text === null) throw new Unreadable(`${file} is no UTF-8 text`);
  return text;
}

/** A page without a declared encoding is far more often UTF-8 than what parsers then assume. */
function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
