import type { Article, Beside, Block } from '../text/article';
import { splitSentences } from '../text/sentences';
import type { Steps } from '../text/steps';
import { rules } from './boilerplate';
import { AROUND, type Boilerplate, elementsToHide } from './boilerplate/elements-to-hide';
import { type DroppedRule, type Ruling, runRules } from './boilerplate/run-rules';
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
}

/** Finds the story of a page and what stands around it. Changes nothing. */
export function* readPage(document: Document): Steps<PageReading> {
  const outline = yield* outlinePage(document);
  const metadata = readMetadata(document, outline);
  yield;
  const story = findStory(outline, metadata.title, metadata.authors);
  yield;
  const ruling = runRules(story, rules);
  yield;
  const roles = rolesOf(story, ruling.byPassage);
  const { article, map } = articleOf(story, roles, metadata);
  yield;
  const boilerplate = boilerplateOf(story, roles, ruling);
  return { article, map, boilerplate, dropped: ruling.dropped };
}

function articleOf(
  story: Story,
  roles: readonly Role[],
  { title, authors: _, ...metadata }: Metadata,
): { article: Article; map: TextMap } {
  const told = story.outline.passages.filter(({ index }) => isTold(roles[index]));
  const unwritten = storyBlocks(told, ({ index }) => roles[index] === 'dek', story.container);
  const { text, spans, map } = mapText(unwritten.map(({ nodes }) => nodes));
  const blocks = spans.map(
    (span, place): Block => ({ ...span, kind: unwritten[place]?.kind ?? 'paragraph' }),
  );
  const sentences = splitSentences(text, blocks, metadata.language);
  const beside = besideOf(story, roles);
  return { article: { ...metadata, title: title.text, text, blocks, sentences, beside }, map };
}

const isTold = (role: Role | undefined): boolean => role === 'story' || role === 'dek';

const besideOf = ({ outline }: Story, roles: readonly Role[]): Beside[] =>
  outline.passages.flatMap(({ index, text }) => {
    const role = roles[index];
    return role === 'caption' || role === 'credit' || role === 'highlight'
      ? [{ kind: role, text }]
      : [];
  });

function boilerplateOf(story: Story, roles: readonly Role[], { byPassage }: Ruling): Boilerplate[] {
  const { outline, container, last } = story;
  const verdicts = roles.map((role, index) =>
    role === null ? (byPassage[index] ?? AROUND) : null,
  );
  const staysMedia = (box: Box): boolean => box.first >= container.first && box.last <= last;
  return elementsToHide(outline, verdicts, staysMedia);
}
