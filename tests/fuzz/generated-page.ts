import fc from 'fast-check';
import { paragraph } from './generated-text';

const boxes = [
  'div',
  'section',
  'article',
  'aside',
  'ul',
  'blockquote',
  'figure',
  'main',
  'header',
];
const lines = ['p', 'li', 'h1', 'h2', 'figcaption', 'td', 'pre', 'x-text'];
const inlines = ['b', 'em', 'a href="/x"', 'span', 'sup', 'span hidden', 'q', 'button'];
const classes = ['', ' class="related"', ' class="ad promo"', ' id="story"', ' role="note"'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const content: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: paragraph.map(escaped) },
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...inlines), paragraph).map(inElement) },
      { weight: 1, arbitrary: fc.constantFrom('<br>', '<br><br>', '\n  ', '<img>', '<!-- a -->') },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

function inElement([tag, text]: [string, string]): string {
  return `<${tag}>${escaped(text)}</${tag.split(' ', 1)[0]}>`;
}

const element = (names: readonly string[], inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...classes), inside)
    .map(([name, attributes, html]) => `<${name}${attributes}>${html}</${name}>`);

const line = element(lines, content);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    line,
    element(
      boxes,
      fc.array(tie('tree'), { maxLength: 4 }).map((parts) => parts.join('')),
    ),
  ),
}));

/** The HTML of a page: boxes, lines and marked-up text in any order. */
export const page: fc.Arbitrary<string> = fc
  .array(tree, { minLength: 1, maxLength: 5 })
  .map((parts) => `<!doctype html><title>A page</title><body>${parts.join('\n')}</body>`);
