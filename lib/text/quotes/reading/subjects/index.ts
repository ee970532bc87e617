import type { Attribution } from '../attribution';
import { agentOfPassive } from './agent-of-passive';
import { behindQuotation } from './behind-quotation';
import { besideAuxiliary } from './beside-auxiliary';
import { inverted } from './inverted';
import { issuerOfMedium } from './issuer-of-medium';
import { ownSubject } from './own-subject';
import { sharedSubject } from './shared-subject';
import { pronounBehindVerb, subjectBehindVerb } from './subject-behind-verb';
import type { CuePlace, SubjectReader } from './subject-reader';

/** In order of precedence: the first that knows the case decides it. */
const readers: readonly SubjectReader[] = [
  agentOfPassive,
  besideAuxiliary,
  inverted,
  pronounBehindVerb,
  behindQuotation,
  issuerOfMedium,
  ownSubject,
  subjectBehindVerb,
  sharedSubject,
];

/** The attribution a cue makes with its subject; null where it reports for nobody. */
export function readAttribution(place: CuePlace): Attribution | null {
  for (const read of readers) {
    const attribution = read(place);
    if (attribution !== undefined) return attribution;
  }
  return null;
}
