/** How the running text of a page is spread. */
export interface Prose {
  /** Characters of all paragraphs. */
  all: number;
  /** Characters of the paragraphs that stand together in one place: the story, where there is one. */
  story: number;
  /** Long paragraphs of the story. */
  long: number;
  /** Paragraphs of the story with quotation marks. */
  quoting: number;
  /** Paragraphs and headings of the story that open with a time of day. */
  stamped: number;
  /** Places with two or more long paragraphs. */
  places: number;
}

/** Collects paragraphs by the element they stand in. */
export interface ProseCollector {
  add(paragraph: Element, text: string): void;
  addHeading(heading: Element, text: string): void;
  /** There is so much that loose text need not be looked for. */
  isPlenty(): boolean;
  prose(): Prose;
}

interface Place {
  characters: number;
  long: number;
  quoting: number;
  stamped: number;
}

const nothing: Place = { characters: 0, long: 0, quoting: 0, stamped: 0 };
const clock = /^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/;

const plenty = 800;
const shortest = 40;
const long = 120;
/** A paragraph with a larger share of links is a list of links. */
const mostLinked = 0.6;
const quotationMark = /["“”„«»「]/;
/** Chinese, Japanese and Korean say in one character what takes two letters and more elsewhere. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const besideTheStory = new Set(
  'ASIDE BUTTON DIALOG FIGCAPTION FIGURE FOOTER HEADER NAV NOSCRIPT SCRIPT SELECT STYLE TEMPLATE TEXTAREA'.split(
    ' ',
  ),
);

export function collectProse(): ProseCollector {
  const places = new Map<Element, Place>();
  const beside = new Map<Element, boolean>();
  let all = 0;

  const isBeside = (element: Element | null): boolean => {
    if (!element) return false;
    const known = beside.get(element);
    if (known !== undefined) return known;
    const answer = besideTheStory.has(element.tagName) || isBeside(element.parentElement);
    beside.set(element, answer);
    return answer;
  };

  const add = (paragraph: Element, raw: string): void => {
    const text = raw.trim();
    const characters = dense.test(text.slice(0, 20)) ? text.length * 2 : text.length;
    const parent = paragraph.parentElement;
    if (characters < shortest || !parent || isBeside(parent)) return;
    if (linkedCharacters(paragraph) > characters * mostLinked) return;
    all += characters;
    const here = {
      characters,
      long: characters >= long ? 1 : 0,
      quoting: quotationMark.test(text) ? 1 : 0,
      stamped: clock.test(text) ? 1 : 0,
    };
    places.set(parent, sum(here, places.get(parent)));
  };

  const addHeading = (heading: Element, text: string): void => {
    const parent = heading.parentElement;
    if (parent && clock.test(text.trim()))
      places.set(parent, sum({ ...nothing, stamped: 1 }, places.get(parent)));
  };

  return {
    add,
    addHeading,
    isPlenty: () => all >= plenty,
    prose: () => ({ all, ...summary(places) }),
  };
}

function linkedCharacters(paragraph: Element): number {
  let characters = 0;
  for (const link of paragraph.getElementsByTagName('a'))
    characters += link.textContent?.length ?? 0;
  return characters;
}

/** A page may put each paragraph in a box of its own, so neighbouring places count as one. */
function summary(places: Map<Element, Place>): Omit<Prose, 'all'> {
  const wide = new Map<Element, Place>();
  for (const [element, place] of places) {
    wide.set(element, sum(place, wide.get(element)));
    const around = element.parentElement;
    if (around) wide.set(around, sum(place, wide.get(around)));
  }
  const story = [...wide.values()].reduce((a, b) => (b.characters > a.characters ? b : a), nothing);
  return {
    story: story.characters,
    long: story.long,
    quoting: story.quoting,
    stamped: story.stamped,
    places: [...places.values()].filter((place) => place.long >= 2).length,
  };
}

const sum = (a: Place, b: Place | undefined): Place =>
  b
    ? {
        characters: a.characters + b.characters,
        long: a.long + b.long,
        quoting: a.quoting + b.quoting,
        stamped: a.stamped + b.stamped,
      }
    : a;
