/** What a block looks like on its site, by which it is known again on other pages there. */
export interface BlockPattern {
  selector: string;
  /** How its text begins; '' where the selector says enough. */
  begins: string;
}

/** Ancestors that are looked at for a name. */
const REACH = 6;

/**
 * Describes a block by what a site keeps from page to page: ids, classes and roles that are words,
 * those of a box around it where they are not enough, and how it begins where nothing else tells it
 * from its neighbours. Never by its place, which another page fills otherwise.
 */
export function patternOf(element: Element): BlockPattern {
  const own = stepOf(element);
  const ways = [own, ...namedAround(element).map((outer) => `${outer} ${own}`)];
  const alone = ways.find((selector) => findAll(element.ownerDocument, selector).length === 1);
  const isNamed = own !== element.localName && own !== ANY;
  if (alone && isNamed) return { selector: alone, begins: '' };
  return { selector: alone ?? ways.at(-1) ?? own, begins: beginningOf(element) };
}

/** The elements of a page that a pattern describes. */
export const blocksLike = (document: Document, { selector, begins }: BlockPattern): Element[] =>
  findAll(document, selector).filter((element) => !begins || beginningOf(element) === begins);

function findAll(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    // A file of settings may bring what is no selector.
    return [];
  }
}

/** The nearest elements around this one that have a name of their own, from the inside out. */
function namedAround(element: Element): string[] {
  const named: string[] = [];
  let at = element.parentElement;
  for (let reach = REACH; at && reach > 0; reach--, at = at.parentElement) {
    const step = stepOf(at);
    if (step !== at.localName && step !== ANY) named.push(step);
  }
  return named;
}

const ANY = '*';

/** Classes that are enough to know an element by. */
const CLASSES = 4;

/** One compound selector: "aside#rail.related[role=complementary]". */
function stepOf(element: Element): string {
  const name = /^[a-z][a-z\d-]{0,30}$/.test(element.localName) ? element.localName : ANY;
  const id = isWord(element.id) ? `#${element.id}` : '';
  const classes = [...element.classList].filter(isWord).sort().slice(0, CLASSES);
  const role = element.getAttribute('role') ?? '';
  const roles = /^[a-z]{1,20}$/.test(role) ? `[role=${role}]` : '';
  return `${name}${id}${classes.map((one) => `.${one}`).join('')}${roles}`;
}

/** Letters of a word on average; made-up names have fewer between their capitals and digits. */
const WORD = 3;

/** Whether a name was given by a person, and says what something is rather than how it stands now. */
function isWord(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_-]{2,39}$/.test(name) || /^(?:is|has|js)-/.test(name)) return false;
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  return words.join('').length / words.length >= WORD;
}

/** `NodeFilter.SHOW_TEXT`, which not every place has as a global. */
const SHOW_TEXT = 4;

/** Characters of a beginning. */
const LENGTH = 60;

/** The first words in a block, its heading mostly. */
function beginningOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (text) return text.slice(0, LENGTH);
  }
  return '';
}
