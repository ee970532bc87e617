import { isDefined } from '../defined';
import type { Proposal } from '../proposal';
import type { Reading } from '../reading/reading';
import { isRun } from '../reading/token';
import { pieceAfterCue } from './piece-after-cue';
import { propose } from './propose';
import type { Surroundings } from './recogniser';
import { reportedness } from './reportedness';

/** A marked quotation behind its attribution is hardly ever wrong. */
const markedConfidence = 0.9;

/** Below this what follows is more likely something else. */
const doubt = 0.72;

/** What follows its attribution: She said (that) the plan failed. He said: "We won." */
export function contentAfterCue(reading: Reading, { lexicon }: Surroundings): Proposal[] {
  const { tokens } = reading;
  return reading.attributions
    .map((attribution) => {
      const piece = pieceAfterCue(reading, attribution, lexicon);
      if (!piece) return null;
      const marked = tokens.slice(piece.from, piece.to).some(isRun);
      const sure = reportedness({ tokens, attribution, piece, lexicon });
      const confidence = marked ? Math.max(markedConfidence, sure) : sure;
      return confidence < doubt ? null : propose(reading, attribution, [piece], confidence);
    })
    .filter(isDefined);
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  "<He>['s said] {the plan had failed}.",
  '<Smith> spoke first, [calling] {the townspeople “cowards” and fools} and threatening to leave.',
  '<Ann Lee> [has repeatedly said] {the plan failed}.',
  '<Ann Lee> [said] {the bridge was safe}, adding that it was new.',
  'In a statement, <the ministry> [said] {the bridge was safe}.',
  '<Ann Lee> [told] CNN {the bridge was safe}.',
  '<Ann Lee and John Smith> [said] {the bridge was safe}.',
  '<Ann Lee, 34, a teacher from Ohio who lives nearby>, [said] {the bridge was safe}.',
  '10:30 a.m. — <Ann Lee> [says] {the bridge is safe}.',
  '<The mayor> [called for] {talks with the rebels}.',
  'The mayor declined to comment.',
  'The company did not respond to a request for comment.',
  'One official, who spoke on condition of anonymity, left the room.',
  'Ann Lee contributed to this report.',
  'Reporting by Ann Lee; editing by John Smith.',
  '<The mayor> [denied] {the charges against her family}, but resigned.',
  'Smith spoke first, and <Lee> [added] that {the plan had failed}.',
  'de: Am Dienstag [sagte] <der Minister>, dass {die Stadt gefallen ist}.',
  'de: <Die Polizei> [teilte] am Montag mit, dass {die Straße gesperrt ist}.',
  'As <Ann Lee> [told] the newspaper, {the plan had failed}.',

  '<Ann Lee> [said] {the plan had failed}.',
  '<The mayor> [told] reporters on Sunday that {the plan had failed}.',
  '<Ann Lee, the mayor of Springfield>, [said]: {"We won."}',
  'While <she> [said] {the hour was late}, he went on.',
  '<Lee> [condemned] {the attack on the town}, but did nothing.',
  'Asked whether he had slept, <the mayor> [said]: {"No."}',
  'Smith, <who> [said] that {the plan had failed}, has left the town.',
  'Though <two officials> [told] Lee that {the bridge was safe}, he stayed away.',
  '<The mayor> [promised] on Monday {to rid the town of “crime”}.',
  '<The mayor> [said]: {"We won\'t stay" if the plan fails}.',
  '<The crowd> [chanted] {“no justice, no peace”} after the vote failed.',
  '<Lee> [said] {she and her friends called the plan “a failure” for years}.',
  '<Lee> [said] {the plan was “not very good,”} in an interview with the newspaper on Sunday.',
  '<The mayor> [said] {the plan, written by two officials, had failed}.',
];
