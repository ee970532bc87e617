import { type Address, readAddress } from './address';
import { type Headings, headingsOf, noHeadings } from './headings';
import { readLooseText } from './loose-text';
import { type Metadata, readMetadata } from './metadata';
import { type Outline, readOutline } from './outline';
import { noProse, type Prose, proseOf, readParagraphs } from './prose';

/** All that the signals judge by. */
export interface Evidence {
  address: Address;
  metadata: Metadata;
  outline: Outline;
  prose: Prose;
  headings: Headings;
}

/** What can be seen of a page without reading it. */
export const glance = (document: Document): Evidence => ({
  address: readAddress(document.URL),
  metadata: readMetadata(document),
  outline: readOutline(document),
  prose: noProse,
  headings: noHeadings,
});

/** Reads the paragraphs too. */
export const readProse = (document: Document, evidence: Evidence): Evidence => ({
  ...evidence,
  prose: proseOf(readParagraphs(document)),
});

/** Characters; with so much in paragraphs, a page keeps its prose there. */
const plenty = 800;

export const hasLittleProse = ({ prose }: Evidence): boolean => prose.all < plenty;

/** Reads the paragraphs and the text outside them. */
export function readLoosely(document: Document, evidence: Evidence): Evidence {
  const reading = readParagraphs(document);
  if (document.body) readLooseText(document.body, reading);
  return { ...evidence, prose: proseOf(reading) };
}

/** Reads the headings too: they tell a live blog from an article. */
export const readHeadings = (document: Document, evidence: Evidence): Evidence => ({
  ...evidence,
  headings: headingsOf(document),
});

/** Reads all there is to read, as training does. */
export function readAll(document: Document): Evidence {
  const evidence = readHeadings(document, readProse(document, glance(document)));
  return hasLittleProse(evidence) ? readLoosely(document, evidence) : evidence;
}
