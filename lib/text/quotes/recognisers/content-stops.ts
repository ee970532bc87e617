import type { Lexicon } from '../reading/lexicon';
import { isClause } from '../reading/source-after';
import { closesWithComma, is, isAny, isComma, isPause, isRun, type Token } from '../reading/token';
import { isAdverb, isFiniteVerb, isGerund, isPastForm } from '../reading/word-kinds';
import { afterthoughts } from './afterthoughts';
import { isClausal } from './clausal';
import { type ContentPlace, never, type Stop } from './content-place';

/** What ends a content, made once for each place. */
export const stops: readonly ((place: ContentPlace) => Stop)[] = [
  ({ tokens }) =>
    (at) =>
      tokens[at]?.text === ';',
  accordingTo,
  lastDash,
  endOfRun,
  endOfNoun,
  endOfOpening,
  endOfRelative,
  endOfNaming,
  nextVerb,
  ...afterthoughts,
];

function accordingTo({ tokens, lexicon }: ContentPlace): Stop {
  return (at) => {
    const phrases = isComma(tokens[at]) && lexicon.accordingBefore.get(tokens[at + 1]?.lower ?? '');
    if (!phrases) return false;
    return phrases.some((words) =>
      words.every((word, place) => tokens[at + 1 + place]?.lower === word),
    );
  };
}

/** Behind a dash that no second one closes, the reporter speaks. */
function lastDash({ tokens }: ContentPlace): Stop {
  const dashes = tokens.flatMap((token, at) => (isDash(token) ? [at] : []));
  return (at) => dashes.length === 1 && dashes[0] === at;
}

const isDash = (token: Token | undefined): boolean => isPause(token) && !isComma(token);

/** Behind marked words that are all that is said, or what something is called, the reporter goes on. */
function endOfRun(place: ContentPlace): Stop {
  const { tokens, from, attribution } = place;
  const { reports } = attribution.cue.verb;
  const opinion = reports === 'judgement' || reports === 'marked';
  return (at) => {
    if (!isRun(tokens[at - 1])) return false;
    if (is(tokens[at], 'conjunction') && opinion) return hasVerb(tokens, at + 1, place.lexicon);
    const alone = at === from + 1;
    return (alone || opinion) && goesOnBehindRun(place, at, alone);
  };
}

function goesOnBehindRun({ tokens, lexicon }: ContentPlace, at: number, alone: boolean): boolean {
  const next = tokens[at];
  if (is(next, 'conjunction')) return isFiniteVerb(tokens, at + 1, lexicon);
  if (alone && (is(next, 'circumstance') || isDash(next))) return true;
  if (!closesWithComma(tokens[at - 1])) return false;
  return is(next, alone ? 'preposition' : 'relative') || goesOnWithVerb(tokens, at, lexicon);
}

const goesOnWithVerb = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isGerund(tokens[at], lexicon) || isFiniteVerb(tokens, at, lexicon);

/** A verb right here, or behind a subject of its own. */
const hasVerb = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isFiniteVerb(tokens, at, lexicon) || isClause(tokens, at, lexicon);

/** What is only named, and not told in a clause, ends at the next clause. */
function endOfNoun({ tokens, from, lexicon }: ContentPlace): Stop {
  if (isClausal(tokens, from, lexicon)) return never;
  const inner = tokens.findIndex(
    (token, at) => at >= from && isAny(token, 'relative', 'complementiser', 'infinitiveMark'),
  );
  return (at) => {
    if (isComma(tokens[at])) {
      const next = tokens[at + 1];
      const clause = isAny(next, 'conjunction', 'pronoun', 'relative', 'subordinator');
      return clause || isGerund(next, lexicon);
    }
    return is(tokens[at], 'auxiliary') && (inner < 0 || at < inner);
  };
}

/** In "While she said it was late, he went on" the comma ends what she said. */
function endOfOpening(place: ContentPlace): Stop {
  const { tokens, from } = place;
  if (!isOpening(place)) return never;
  return (at) =>
    at > from + 2 && isComma(tokens[at]) && !isAny(tokens[at + 1], 'conjunction', 'relative');
}

/** "While she said", "Asked whether", "but when officials told": not yet the main clause. */
function isOpening({ tokens, attribution, lexicon }: ContentPlace): boolean {
  const { from, order, cue } = attribution;
  if (from === 0 && (cue.form === 'gerund' || order === 'shared')) return true;
  let start = from;
  while (start > 0 && !isPause(tokens[start - 1])) start--;
  while (start < from && isLink(tokens[start], lexicon)) start++;
  return is(tokens[start], 'subordinator');
}

/** "But even", before "as Lee said". */
const isLink = (token: Token | undefined, lexicon: Lexicon): boolean =>
  is(token, 'conjunction') || (isAdverb(token, lexicon) && !is(token, 'subordinator'));

/** "Lee, who said it was late, went on": the main clause has only waited. */
function endOfRelative({ tokens, attribution: { source }, lexicon }: ContentPlace): Stop {
  if (!source || !is(tokens[source.from], 'relative')) return never;
  return (at) =>
    (isComma(tokens[at]) && isFiniteVerb(tokens, at + 1, lexicon)) ||
    (closesWithComma(tokens[at - 1]) && isFiniteVerb(tokens, at, lexicon));
}

/** In "what Lee called “the model,” the town ...", "what Lee called a “scheme” took" the marked words are all. */
function endOfNaming({ tokens, attribution, lexicon }: ContentPlace): Stop {
  if (!is(tokens[attribution.from - 1], 'subordinator')) return never;
  return (at) =>
    isRun(tokens[at - 1]) && (closesWithComma(tokens[at - 1]) || isFiniteVerb(tokens, at, lexicon));
}

/** "pledged to win and cast doubt": a finite verb beside an infinitive is what the speaker did next. */
function nextVerb({ tokens, from, lexicon }: ContentPlace): Stop {
  if (!is(tokens[from], 'infinitiveMark')) return never;
  const inner = tokens.findIndex(
    (token, at) => at > from && isAny(token, 'relative', 'complementiser', 'subordinator'),
  );
  return (at) => {
    if (!is(tokens[at], 'conjunction') || (inner >= 0 && inner < at)) return false;
    let verb = at + 1;
    while (isAdverb(tokens[verb], lexicon)) verb++;
    return isFiniteVerb(tokens, verb, lexicon) || isPastForm(tokens[verb], lexicon);
  };
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  'Amy Stone, <who> [said] {she was “sick of it,”} left.',
  '[Recalling] {“the war,”} the ministry urged the town to act.',
  'But even as <Lee> [claimed] that {“the plan had failed,”} the mayor was hopeful.',
  'In 2009, under what <Lee> [called] {“the old model,”} the club, a small one, charged a fee.',
  'What <two officials> [called] {a “scheme”} took a turn for the worse.',
  '<Lee> [called] {the plan “a failure”} but Smith was not so sure.',
  '<Lee> [pledged] {to be “the best mayor”} and left the room.',
];
