import { skipAddressee } from '../addressee';
import { skipAdjuncts } from '../adjuncts';
import type { Cue } from '../cue';
import { isComma, type Token } from '../token';
import type { CuePlace } from './subject-reader';

/** A separated prefix right before the next comma closes the verb: "teilte er mit, dass". */
export const behindPrefix = (tokens: readonly Token[], at: number, { prefix }: Cue): number =>
  prefix !== null && prefix >= at && isComma(tokens[prefix + 1]) ? prefix + 1 : at;

/** The first token behind a cue, its adjuncts and whom it is said to. */
export function behindAddressee({ tokens, cue, lexicon }: CuePlace): number {
  const next = behindPrefix(tokens, skipAdjuncts(tokens, cue.to, lexicon), cue);
  if (!cue.verb.addressee || next !== cue.to) return next;
  return skipAdjuncts(tokens, skipAddressee(tokens, cue.to, lexicon), lexicon);
}
