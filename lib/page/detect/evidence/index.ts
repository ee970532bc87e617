import { type Address, readAddress } from './address';
import { readLooseText } from './loose-text';
import { type Metadata, readMetadata } from './metadata';
import { type Outline, readOutline } from './outline';
import { type Prose, proseOf, readParagraphs } from './prose';

/** All that the signals judge by. */
export interface Evidence {
  address: Address;
  metadata: Metadata;
  outline: Outline;
  prose: Prose;
}

/** Reads what is cheap to read of a page as it is now. */
export const gatherEvidence = (document: Document): Evidence => ({
  address: readAddress(document.URL),
  metadata: readMetadata(document),
  outline: readOutline(document),
  prose: proseOf(readParagraphs(document)),
});

/** Characters; with so much in paragraphs, a page keeps its prose there. */
const plenty = 800;

/** Reads the text outside paragraphs too, where there is little in them. */
export function gatherMoreEvidence(document: Document, evidence: Evidence): Evidence {
  if (evidence.prose.all >= plenty || !document.body) return evidence;
  const reading = readParagraphs(document);
  readLooseText(document.body, reading);
  return { ...evidence, prose: proseOf(reading) };
}
