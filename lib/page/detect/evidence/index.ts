import { type Address, readAddress } from './address';
import { readLooseText } from './loose-text';
import { type Metadata, readMetadata } from './metadata';
import { noOutline, type Outline, readOutline } from './outline';
import { noPosts, type Posts, readPosts } from './posts';
import { noProse, type Prose, proseOf, readParagraphs } from './prose';

/** All that the signals judge by. */
export interface Evidence {
  address: Address;
  metadata: Metadata;
  title: string;
  outline: Outline;
  prose: Prose;
  posts: Posts;
}

/** What has not been read yet. */
export const unread = { outline: noOutline, prose: noProse, posts: noPosts };

/** What a page says of itself. */
export const glance = (document: Document): Evidence => ({
  address: readAddress(document.URL),
  metadata: readMetadata(document),
  title: document.title.trim(),
  ...unread,
});

/** Counts elements too. */
export const withOutline = (document: Document, evidence: Evidence): Evidence => ({
  ...evidence,
  outline: readOutline(document),
});

/** Reads the paragraphs too. */
export const withProse = (document: Document, evidence: Evidence): Evidence => ({
  ...evidence,
  prose: proseOf(readParagraphs(document)),
});

/** Characters; with so much in paragraphs, a page keeps its prose there. */
const plenty = 800;

export const hasLittleProse = ({ prose }: Evidence): boolean => prose.all < plenty;

/** Reads the paragraphs and the text outside them. */
export function withLooseText(document: Document, evidence: Evidence): Evidence {
  const reading = readParagraphs(document);
  if (document.body) readLooseText(document.body, reading);
  return { ...evidence, prose: proseOf(reading) };
}

/** Looks for the posts of a live blog too. */
export const withPosts = (document: Document, evidence: Evidence): Evidence => ({
  ...evidence,
  posts: readPosts(document),
});

/** Reads all there is to read, as training does. */
export function readAll(document: Document): Evidence {
  const counted = withOutline(document, glance(document));
  const evidence = withPosts(document, withProse(document, counted));
  return hasLittleProse(evidence) ? withLooseText(document, evidence) : evidence;
}
