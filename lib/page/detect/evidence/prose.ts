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
}

export const noProse: Prose = { all: 0, story: 0, long: 0, quoting: 0 };

/** Paragraphs that stand in one element. */
type Place = Pick<Prose, 'story' | 'long' | 'quoting'>;

/** What has been read so far. */
export interface Reading {
  /** By the element they stand in; null beside the story. */
  places: Map<Element, Place | null>;
  all: number;
}

/** Bounds the work on endless pages. */
const mostParagraphs = 400;

/** Reads the paragraphs that are marked up as such. */
export function readParagraphs(document: Document): Reading {
  const reading: Reading = { places: new Map(), all: 0 };
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < mostParagraphs; i++) {
    const paragraph = paragraphs[i];
    if (paragraph) addParagraph(paragraph, paragraph.textContent ?? '', reading);
  }
  return reading;
}

/** Sums a reading up. */
export const proseOf = ({ all, places }: Reading): Prose => ({ all, ...storyOf(places) });

/** Characters. */
export const shortestParagraph = 40;
/** Of a paragraph in a script whose characters count twice. */
const fewestCharacters = 20;
const longParagraph = 120;
/** A paragraph with a larger share of links is a list of links. */
const mostLinked = 0.6;

/** Adds a paragraph, unless it is short, a list of links or stands beside the story. */
export function addParagraph(paragraph: Element, content: string, reading: Reading): void {
  if (content.length < fewestCharacters) return;
  const text = content.trim();
  const characters = lettersIn(text);
  const place = characters < shortestParagraph ? null : placeOf(paragraph, reading.places);
  if (!place || linkedCharacters(paragraph) > characters * mostLinked) return;
  reading.all += characters;
  place.story += characters;
  if (characters >= longParagraph) place.long++;
  if (place.quoting < enoughQuotations && quotes(text)) place.quoting++;
}

/** Where a paragraph stands; null beside the story. */
function placeOf(paragraph: Element, places: Reading['places']): Place | null {
  const parent = paragraph.parentElement;
  if (!parent) return null;
  let place = places.get(parent);
  if (place === undefined) {
    place = parent.closest(besideTheStory) ? null : { story: 0, long: 0, quoting: 0 };
    places.set(parent, place);
  }
  return place;
}

export const besideTheStory = 'aside,dialog,figure,footer,header,nav,noscript,template';

/** More tell no more. */
const enoughQuotations = 5;
/** Plain searches: compiling one regular expression takes longer than all of them. */
const quotes = (text: string): boolean =>
  text.includes('“') ||
  text.includes('"') ||
  text.includes('„') ||
  text.includes('«') ||
  text.includes('「');

/** Chinese, Japanese and Korean say in one character what takes two letters and more elsewhere. */
const lettersIn = (text: string): number =>
  text.charCodeAt(text.length >> 1) >= 0x3040 ? text.length * 2 : text.length;

function linkedCharacters(paragraph: Element): number {
  if (!paragraph.firstElementChild) return 0;
  const links = paragraph.getElementsByTagName('a');
  let characters = 0;
  for (let i = 0; i < links.length; i++) characters += links[i]?.textContent?.length ?? 0;
  return characters;
}

/** A page may put each paragraph in a box of its own, so a place takes in those one level below. */
function storyOf(places: Reading['places']): Place {
  const wide = new Map<Element, Place>();
  let story: Place = { story: 0, long: 0, quoting: 0 };
  const add = (at: Element, place: Place): void => {
    const known = wide.get(at);
    const sum = known ? plus(known, place) : place;
    wide.set(at, sum);
    if (sum.story > story.story) story = sum;
  };
  places.forEach((place, element) => {
    if (!place) return;
    add(element, place);
    if (element.parentElement) add(element.parentElement, place);
  });
  return story;
}

const plus = (a: Place, b: Place): Place => ({
  story: a.story + b.story,
  long: a.long + b.long,
  quoting: a.quoting + b.quoting,
});
