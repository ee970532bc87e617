import { transformSync } from 'esbuild';

/** Attributes that a reader sees or hears. */
const spoken =
  /(?:\b(?:alt|label|note|placeholder|summary|title)|"aria-(?:label|description)"): "(.*?)"/g;

/** A string that is compared with is no text. */
const COMPARED = /[!=]==\s*$/;

/** Our own name is the same everywhere; what has no letters is in no language. */
const isText = (words: string): boolean => words.trim() !== 'Sourcelight' && /\p{L}/u.test(words);

/** The text that a component has written into its markup, rather than taken from the locales. */
export function literalText(source: string): string[] {
  const { code } = transformSync(source, { loader: 'tsx', jsxFactory: '_h', charset: 'utf8' });
  const calls = [...code.matchAll(/\b_h\(/g)].map(({ index }) => index + 3);
  const said = [...code.matchAll(spoken)].map(([, words = '']) => words);
  return [...calls.flatMap((start) => childrenIn(code, start)), ...said].filter(isText);
}

/** The strings among the children of the element whose call begins here, not those deeper inside. */
function childrenIn(code: string, start: number): string[] {
  const strings: string[] = [];
  let depth = 0;
  let argument = 0;
  for (let at = start; at < code.length && depth >= 0; at++) {
    const char = code.charAt(at);
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (char === ',' && depth === 0) argument++;
    const [whole = '', words = ''] = stringAt(code, at);
    if (whole && depth === 0 && argument >= 2 && !COMPARED.test(code.slice(start, at))) {
      strings.push(words);
    }
    at += Math.max(0, whole.length - 1);
  }
  return strings;
}

const STRING = /"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/y;

function stringAt(code: string, at: number): [whole: string, words: string] | [] {
  STRING.lastIndex = at;
  const match = STRING.exec(code);
  return match ? [match[0], (match[1] ?? match[2] ?? '').replace(/\$\{.*?\}/g, '')] : [];
}
