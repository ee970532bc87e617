import { type Address, readAddress } from './address';
import { type Metadata, readMetadata } from './metadata';
import { type Outline, readOutline } from './outline';

/** All that the signals judge by. */
export interface Evidence extends Outline {
  address: Address;
  metadata: Metadata;
}

/** Reads the evidence from a page as it is now. */
export function gatherEvidence(document: Document): Evidence {
  return {
    address: readAddress(document.URL),
    metadata: readMetadata(document),
    ...readOutline(document),
  };
}
