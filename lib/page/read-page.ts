import type { Article, Beside } from '../text/article';
import { splitSentences } from '../text/sentences';
import type { Steps } from '../text/steps';
import { findCaptions } from './beside/captions';
import { findHighlights } from './beside/highlights';
import { rules } from './boilerplate';
import { AROUND, type Boilerplate, elementsToHide } from './boilerplate/elements-to-hide';
import { type DroppedRule, runRules } from './boilerplate/run-rules';
import { bylineOf } from './metadata/byline';
import { jsonLdArticle } from './metadata/json-ld';
import { languageOf } from './metadata/language';
import { publishedOf } from './metadata/published';
import { titleOf } from './metadata/title';
import { urlOf } from './metadata/url';
import type { Box, Passage } from './outline/outline';
import { outlinePage } from './outline/outline-page';
import { kindOf } from './story/block-kind';
import { findStory } from './story/find-story';
import { leadOf } from './story/lead';
import type { Story } from './story/story';
import { mapText, type TextMap } from './text-map';

export type { Boilerplate } from './boilerplate/elements-to-hide';

export interface PageReading {
  article: Article;
  map: TextMap;
  boilerplate: Boilerplate[];
  /** Rules that failed or went too far on this page. */
  dropped: DroppedRule[];
}

/** Finds the story of a page and what stands around it. Changes nothing. */
export function* readPage(document: Document): Steps<PageReading> {
  const outline = yield* outlinePage(document);
  const data = jsonLdArticle(document);
  const title = titleOf(document, outline, data);
  yield;
  const story = findStory(outline, title);
  yield;
  const ruling = runRules(story, rules);
  yield;
  const roles = rolesOf(story, ruling.byPassage);
  const told = outline.passages.filter(({ index }) => roles[index] === 'story');
  const { text, spans, map } = mapText(told.map((passage) => passage.nodes));
  const blocks = told.map((passage, i) => ({
    ...(spans[i] ?? { start: 0, end: 0 }),
    kind: kindOf(passage),
  }));
  const language = languageOf(document, outline);
  const head = outline.passages.filter(({ index }) => roles[index] === 'head');
  const article: Article = {
    url: urlOf(document),
    title: title.text,
    byline: bylineOf(document, head, data),
    published: publishedOf(document, data),
    language,
    text,
    blocks,
    sentences: splitSentences(text, blocks, language),
    beside: besideOf(story, roles),
  };
  yield;
  return {
    article,
    map,
    boilerplate: toHide(story, roles, ruling.byPassage),
    dropped: ruling.dropped,
  };
}

type Role = 'story' | 'head' | 'caption' | 'highlight' | 'highlight-heading' | null;

function rolesOf(story: Story, ruled: readonly (string | null)[]): Role[] {
  const { outline, title, first, last } = story;
  const roles: Role[] = outline.passages.map(() => null);
  const headFrom = Math.min(first, title.headline?.index ?? first);
  for (let index = headFrom; index < last; index++) {
    if (ruled[index] === null)
      roles[index] = index < first ? headRole(outline.passages[index]) : 'story';
  }
  for (const { index } of findCaptions(story)) if (roles[index]) roles[index] = 'caption';
  for (const { index } of leadOf(story)) if (ruled[index] === null) roles[index] = 'story';
  for (const { index } of title.passages) roles[index] = 'head';
  for (const { heading, entries } of findHighlights(story)) {
    roles[heading.index] = 'highlight-heading';
    for (const entry of entries) roles[entry.index] = 'highlight';
  }
  return roles;
}

const headRole = (passage: Passage | undefined): Role =>
  passage && passage.size < 200 ? 'head' : null;

const besideOf = ({ outline }: Story, roles: readonly Role[]): Beside[] =>
  outline.passages.flatMap(({ index, text }) => {
    const role = roles[index];
    return role === 'caption' || role === 'highlight' ? [{ kind: role, text }] : [];
  });

function toHide(
  story: Story,
  roles: readonly Role[],
  ruled: readonly (string | null)[],
): Boilerplate[] {
  const verdicts = roles.map((role, index) => (role === null ? (ruled[index] ?? AROUND) : null));
  const staysMedia = (box: Box): boolean =>
    box.first >= story.container.first && box.last <= story.last;
  return elementsToHide(story.outline, verdicts, staysMedia);
}
