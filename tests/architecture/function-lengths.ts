import type { Source } from './sources';

export interface FunctionLength {
  name: string;
  lines: number;
}

/** A declaration, an arrow function with a name, or a method. */
const beginning = new RegExp(
  [
    /^(?<indent>\s*)/,
    /(?:export |default |async |static |get |set )*/,
    /(?:function\*? ?(?<declared>\w*)|const (?<arrow>\w+).*=>?.*\(|\*?(?<method>#?\w+)\(.*\{$)/,
  ]
    .map((part) => part.source)
    .join(''),
);

const keywords = new Set(['catch', 'for', 'if', 'switch', 'while']);

/** How many lines each function of a formatted file takes. */
export function functionLengths({ path, text }: Source): FunctionLength[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const { indent = '', declared, arrow, method } = beginning.exec(line)?.groups ?? {};
    const name = declared ?? arrow ?? method;
    if (name === undefined || keywords.has(name)) return [];
    const rest = lines.slice(at, at + 200);
    if (arrow && !rest.slice(0, 8).some((line) => line.includes('=>'))) return [];
    return [{ name: `${path}: ${name}`, lines: lengthOf(rest, indent.length) }];
  });
}

/**
 * The formatter indents everything inside a function. So it ends where the next line stands as far
 * out as its first: on that line if it closes something, else before it.
 */
function lengthOf(lines: readonly string[], indent: number): number {
  const end = lines.findIndex((line, n) => n > 0 && !isInside(line, indent));
  const closes = /^\s*[)}\]]/.test(lines[end] ?? '');
  return closes ? end + 1 : lines.slice(0, end).findLastIndex((line) => line.trim()) + 1;
}

/** Also a line like "): string {" which only ends the head of a function. */
const isInside = (line: string, indent: number): boolean =>
  !line.trim() || line.search(/\S/) > indent || /^\s*[)}\]].*(?:\{|=>)$/.test(line);
