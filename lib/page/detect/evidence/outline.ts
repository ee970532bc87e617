import { readLooseText } from './loose-text';
import { collectProse, type Prose, type ProseCollector } from './prose';

/** What stands on a page: its prose, and the headings and things around it. */
export interface Outline {
  prose: Prose;
  title: string;
  /** The first-level heading that is the page's title too, else the first one. */
  headline: string;
  /** Headings that are links, as on the cards of a front page. */
  linkedHeadings: number;
  subheadings: number;
  /** A sub-heading that is nothing but a label of live reporting. */
  liveHeading: boolean;
  articles: number;
  times: number;
  figures: number;
  /** Preformatted blocks. */
  code: number;
  /** Text areas and password fields. */
  fields: number;
  /** States a price. */
  priced: boolean;
  /** Names an author. */
  byline: boolean;
}

const looked = 'p,h1,h2,h3,h4,time,article,figure,pre,textarea,input[type="password"]';

/** Bounds the work on endless pages. */
const mostElements = 1500;

const byline = '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]';
const price = '[itemprop="price"],[itemprop="offers"],form[action*="cart"]';

/** Reads the outline in one walk over the elements that tell something. */
export function readOutline(document: Document): Outline {
  const outline = emptyOutline(document);
  const prose = collectProse();
  const elements = document.querySelectorAll(looked);
  const end = Math.min(elements.length, mostElements);
  for (let i = 0; i < end; i++) {
    const element = elements[i];
    if (element) read(element, outline, prose);
  }
  if (document.body && !prose.isPlenty()) readLooseText(document.body, prose);
  return { ...outline, prose: prose.prose() };
}

const emptyOutline = (document: Document): Omit<Outline, 'prose'> => ({
  title: document.title.trim(),
  headline: '',
  linkedHeadings: 0,
  subheadings: 0,
  liveHeading: false,
  articles: 0,
  times: 0,
  figures: 0,
  code: 0,
  fields: 0,
  priced: document.querySelector(price) !== null,
  byline: document.querySelector(byline) !== null,
});

type Draft = Omit<Outline, 'prose'>;

function read(element: Element, outline: Draft, prose: ProseCollector): void {
  switch (element.tagName) {
    case 'P':
      prose.add(element, element.textContent ?? '');
      break;
    case 'H1':
      readHeadline(element, outline);
      break;
    case 'TIME':
      outline.times++;
      break;
    case 'ARTICLE':
      outline.articles++;
      break;
    case 'FIGURE':
      outline.figures++;
      break;
    case 'PRE':
      outline.code++;
      break;
    case 'TEXTAREA':
    case 'INPUT':
      outline.fields++;
      break;
    default:
      readSubheading(element, outline, prose);
  }
}

const startLength = 30;
const shortestHeadline = 8;

/** Sites put their name in the first-level heading too; the headline is the one the title repeats. */
function readHeadline(heading: Element, outline: Draft): void {
  const text = (heading.textContent ?? '').trim();
  const repeats = (headline: string) =>
    headline.length >= shortestHeadline && outline.title.includes(headline.slice(0, startLength));
  if (!outline.headline || (repeats(text) && !repeats(outline.headline))) outline.headline = text;
}

const liveLabel = /^\s*live[ -]?(?:blog|ticker)\s*$/i;

function readSubheading(heading: Element, outline: Draft, prose: ProseCollector): void {
  if (heading.getElementsByTagName('a').length > 0 || heading.closest('a')) {
    outline.linkedHeadings++;
    return;
  }
  const text = heading.textContent ?? '';
  outline.subheadings++;
  outline.liveHeading ||= liveLabel.test(text);
  prose.addHeading(heading, text);
}
