import type { Article, Beside, Block } from '../text/article';
import { splitInSteps } from '../text/split-in-steps';
import type { Steps } from '../text/steps';
import { rules } from './boilerplate';
import { adFramesIn } from './boilerplate/ad-frames';
import { advertising } from './boilerplate/advertising';
import { AROUND, type Boilerplate, elementsToHide } from './boilerplate/elements-to-hide';
import { type DroppedRule, type Ruling, runRules } from './boilerplate/run-rules';
import { veilsOver } from './boilerplate/veils';
import { type Metadata, readMetadata } from './metadata/read-metadata';
import type { Box } from './outline/outline';
import { outlinePage } from './outline/outline-page';
import { type Role, rolesOf } from './roles';
import { findStory } from './story/find-story';
import type { Story } from './story/story';
import { storyBlocks } from './story/story-blocks';
import { mapText, type TextMap } from './text-map';

export type { Boilerplate } from './boilerplate/elements-to-hide';

export interface PageReading {
  article: Article;
  map: TextMap;
  boilerplate: Boilerplate[];
  /** Rules that failed or went too far on this page. */
  dropped: DroppedRule[];
  /** Further articles, as endless pages append them. */
  others: Element[];
}

/** How a reader stands to a page that has several articles. */
export interface ReadersPlace {
  /** The headline of the article being read; null for the one that the page says it is about. */
  headline: Element | null;
  /** Whether another article stays on the page. */
  keeps(other: Element): boolean;
}

/** A reader who has just come. */
const atTheTop: ReadersPlace = { headline: null, keeps: () => false };

/** Finds the story of a page and what stands around it. Changes nothing. */
export function* readPage(document: Document, place = atTheTop): Steps<PageReading> {
  const outline = yield* outlinePage(document);
  const metadata = readMetadata(document, outline, place.headline);
  yield;
  const story = findStory(outline, metadata.title, metadata.authors);
  yield;
  const ruling = runRules(story, rules);
  yield;
  const neighbours = story.others.filter((box) => isLong(box) && place.keeps(box.element));
  const roles = rolesOf(story, ruling.byPassage, neighbours);
  const { article, map } = yield* articleOf(story, roles, metadata);
  yield;
  const boilerplate = boilerplateOf(story, roles, ruling, neighbours);
  const others = story.others.map(({ element }) => element);
  return { article, map, boilerplate, dropped: ruling.dropped, others };
}

/** A shorter text beside an article is a teaser. */
const isLong = ({ size, linked }: Box): boolean => size - linked >= 600;

function* articleOf(
  story: Story,
  roles: readonly Role[],
  { title, authors: _, ...metadata }: Metadata,
): Steps<{ article: Article; map: TextMap }> {
  const told = story.outline.passages.filter(({ index }) => isTold(roles[index]));
  const unwritten = storyBlocks(told, ({ index }) => roles[index] === 'dek', story.container);
  const { text, spans, map } = mapText(unwritten.map(({ nodes }) => nodes));
  const blocks = spans.map(
    (span, place): Block => ({ ...span, kind: unwritten[place]?.kind ?? 'paragraph' }),
  );
  yield;
  const sentences = yield* splitInSteps(text, blocks, metadata.language);
  const beside = besideOf(story, roles);
  return { article: { ...metadata, title: title.text, text, blocks, sentences, beside }, map };
}

const isTold = (role: Role | undefined): boolean => role === 'story' || role === 'dek';

function besideOf({ outline }: Story, roles: readonly Role[]): Beside[] {
  const beside: Beside[] = [];
  for (const { index, text } of outline.passages) {
    const kind = roles[index];
    if (kind === 'caption' || kind === 'credit' || kind === 'highlight')
      beside.push({ kind, text });
  }
  return beside;
}

function boilerplateOf(
  story: Story,
  roles: readonly Role[],
  { byPassage }: Ruling,
  neighbours: readonly Box[],
): Boilerplate[] {
  const { outline, container, last } = story;
  const verdicts = roles.map((role, index) =>
    role === null ? (byPassage[index] ?? AROUND) : null,
  );
  const staysMedia = (box: Box): boolean =>
    (box.first >= container.first && box.last <= last) ||
    neighbours.some((other) => box.first >= other.first && box.last <= other.last);
  const hidden = elementsToHide(outline, verdicts, staysMedia);
  return [...hidden, ...adFrames(container.element, hidden), ...veils(story, hidden)];
}

/** Advertisements in the story have no text to judge. */
const adFrames = (story: Element, hidden: readonly Boilerplate[]): Boilerplate[] =>
  adFramesIn(story)
    .filter((frame) => frame !== story && !isIn(hidden, frame))
    .map((element) => ({ rule: advertising.name, element }));

const veils = ({ outline, container }: Story, hidden: readonly Boilerplate[]): Boilerplate[] =>
  veilsOver(outline, container.element)
    .filter((veil) => !isIn(hidden, veil))
    .map((element) => ({ rule: AROUND, element }));

const isIn = (hidden: readonly Boilerplate[], inner: Element): boolean =>
  hidden.some(({ element }) => element.contains(inner));
