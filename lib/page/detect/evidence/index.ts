import { type Address, readAddress } from './address';
import { type Headings, noHeadings, readHeadings } from './headings';
import { readLooseText } from './loose-text';
import { type Metadata, readMetadata } from './metadata';
import { type Outline, readOutline } from './outline';
import { noProse, type Prose, proseOf, readParagraphs } from './prose';

/** All that the signals judge by. */
export interface Evidence {
  address: Address;
  metadata: Metadata;
  outline: Outline;
  headings: Headings;
  prose: Prose;
}

/** What can be seen of a page without reading it. */
export const glance = (document: Document): Evidence => ({
  address: readAddress(document.URL),
  metadata: readMetadata(document),
  outline: readOutline(document),
  headings: noHeadings,
  prose: noProse,
});

/** Reads the headings and paragraphs too. */
export const read = (document: Document, evidence: Evidence): Evidence => ({
  ...evidence,
  headings: readHeadings(document),
  prose: proseOf(readParagraphs(document)),
});

/** Characters; with so much in paragraphs, a page keeps its prose there. */
const plenty = 800;

/** Reads the text outside paragraphs too, where there is little in them. */
export function readClosely(document: Document, evidence: Evidence): Evidence {
  if (evidence.prose.all >= plenty || !document.body) return evidence;
  const reading = readParagraphs(document);
  readLooseText(document.body, reading);
  return { ...evidence, prose: proseOf(reading) };
}
