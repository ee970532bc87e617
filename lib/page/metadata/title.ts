import { wordsOf } from '../../text/characters';
import { closest, type Outline, type Passage } from '../outline/outline';
import { squeeze } from '../outline/squeeze';
import { proseBetween } from '../story/prose';
import { type JsonLd, namesIn } from './json-ld';
import { type Metas, metaContent } from './meta-content';

export interface Title {
  text: string;
  /** The heading that shows it, where the page has one. */
  headline: Passage | null;
  /** Where the page shows it. */
  passages: Passage[];
  /** The reader's place on the page named it, not what the page says of itself. */
  chosen: boolean;
}

/** The headline: the heading that says what the page's own title says, else that title without the site's name. */
export function titleOf(
  document: Document,
  metas: Metas,
  outline: Outline,
  data: JsonLd | null,
): Title {
  const declared = [
    metaContent(metas, ['og:title', 'twitter:title']),
    namesIn(data?.headline)[0],
    document.title,
  ].flatMap((title) => (title ? [squeeze(title).trim()] : []));
  const headings = outline.passages.filter(isTopHeading);
  const agreeing = headings.filter(({ text }) => declared.some((title) => agree(text, title)));
  const shown =
    agreeing.find((heading) => !isInNavigation(heading)) ??
    agreeing[0] ??
    headings.find((heading) => isHeadline(heading, outline));
  if (shown) return titleAt(shown, outline);
  const text = withoutSite(declared[0] ?? '');
  const passages = repeatsOf(text, outline);
  return { text, headline: passages[0] ?? null, passages, chosen: false };
}

/** The title that a heading shows. */
export const titleAt = (headline: Passage, outline: Outline, chosen = false): Title => ({
  text: headline.text,
  headline,
  passages: repeatsOf(headline.text, outline).filter(
    (passage) => passage === headline || !isInNavigation(passage),
  ),
  chosen,
});

/** Shorter headings name the site. */
export const SHORTEST_HEADLINE = 15;

/** The last step of a path to the page repeats its title. */
const isInNavigation = ({ box }: Passage): boolean =>
  closest(box, ({ name }) => name === 'nav') !== null;

const isTopHeading = ({ box }: Passage): boolean => /^h[123]$/.test(box.name);

/** A great heading, though the page calls itself otherwise; under most of the text it heads a notice. */
const isHeadline = ({ box, size, index }: Passage, outline: Outline): boolean =>
  box.name === 'h1' &&
  size >= SHORTEST_HEADLINE &&
  proseBetween(outline, 0, index) <= proseBetween(outline, index, outline.passages.length);

const plainWords = (text: string): string[] => wordsOf(text.toLowerCase());

/** Whether most words of the heading stand in the title; a site's name may follow there. */
export function agree(heading: string, title: string): boolean {
  const words = plainWords(heading);
  const known = new Set(plainWords(title));
  const shared = words.filter((word) => known.has(word)).length;
  return words.length >= 2 && shared >= 0.8 * words.length && shared >= 0.4 * known.size;
}

function repeatsOf(text: string, outline: Outline): Passage[] {
  const [first = '', ...others] = plainWords(text);
  const key = [first, ...others].join(' ');
  if (key === '') return [];
  return outline.passages.filter(
    (passage) =>
      passage.text.length >= key.length &&
      passage.size < 2 * text.length + 20 &&
      passage.text.toLowerCase().includes(first) &&
      plainWords(passage.text).join(' ') === key,
  );
}

/** "Headline - Site" without what stands after the last bar or spaced dash. */
function withoutSite(title: string): string {
  const [, head = title] = /^(.{15,}?)\s+[|–—»·-]\s+[^|–—»·]{1,40}$/u.exec(title) ?? [];
  return head;
}
