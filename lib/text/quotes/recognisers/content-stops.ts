import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import { is, isComma, isPause, isRun, type Token } from '../reading/token';
import { isFiniteVerb, isGerund } from '../reading/word-kinds';
import { isClausal } from './clausal';
import { onlyAdjunctFollows } from './only-adjunct-follows';

/** Content that begins at a token, behind its attribution. */
export interface ContentPlace {
  tokens: readonly Token[];
  from: number;
  attribution: Attribution;
  lexicon: Lexicon;
}

/** Does the content end before this token? */
type Stop = (at: number) => boolean;

/** What ends a content, made once for each place. */
export const stops: readonly ((place: ContentPlace) => Stop)[] = [
  ({ tokens }) =>
    (at) =>
      tokens[at]?.text === ';',
  accordingTo,
  lastDash,
  endOfRun,
  adjunctBehindRun,
  endOfNoun,
  endOfOpening,
  endOfRelative,
];

const never: Stop = () => false;

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
function endOfRun({ tokens, from, attribution: { cue }, lexicon }: ContentPlace): Stop {
  const opinion = cue.verb.reports === 'judgement' || cue.verb.reports === 'marked';
  return (at) => {
    const run = tokens[at - 1];
    const alone = at === from + 1;
    if (!run || !isRun(run) || !(alone || opinion)) return false;
    const next = tokens[at];
    if (is(next, 'conjunction')) return isFiniteVerb(tokens, at + 1, lexicon);
    if (alone && (is(next, 'circumstance') || isDash(next))) return true;
    if (!/,$/.test(run.text)) return false;
    return (
      is(next, alone ? 'preposition' : 'relative') ||
      isGerund(next, lexicon) ||
      isFiniteVerb(tokens, at, lexicon)
    );
  };
}

/** Behind "... “not safe,”" the reporter says where or when it was said. */
function adjunctBehindRun({ tokens }: ContentPlace): Stop {
  return (at) => {
    const run = tokens[at - 1];
    return Boolean(run && isRun(run) && run.text.endsWith(',')) && isAdjunct(tokens, at);
  };
}

const isAdjunct = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'preposition') && onlyAdjunctFollows(tokens, at);

/** What is only named, and not told in a clause, ends at the next clause. */
function endOfNoun({ tokens, from, lexicon }: ContentPlace): Stop {
  if (isClausal(tokens, from, lexicon)) return never;
  const inner = tokens.findIndex(
    (token, at) => at >= from && is(token, 'relative', 'complementiser', 'infinitiveMark'),
  );
  return (at) => {
    if (isComma(tokens[at])) {
      const next = tokens[at + 1];
      const clause = is(next, 'conjunction', 'pronoun', 'relative', 'subordinator');
      return clause || isGerund(next, lexicon);
    }
    return is(tokens[at], 'auxiliary') && (inner < 0 || at < inner);
  };
}

/** In "While she said it was late, he went on" the comma ends what she said. */
function endOfOpening({ tokens, from, attribution }: ContentPlace): Stop {
  if (!isOpening(tokens, attribution)) return never;
  return (at) =>
    at > from + 2 && isComma(tokens[at]) && !is(tokens[at + 1], 'conjunction', 'relative');
}

/** "While she said", "Asked whether", "but when officials told": not yet the main clause. */
function isOpening(tokens: readonly Token[], { from, order, cue }: Attribution): boolean {
  if (from === 0 && (cue.form === 'gerund' || order === 'shared')) return true;
  let at = from;
  while (at > 0 && !isPause(tokens[at - 1]) && !is(tokens[at], 'subordinator')) at--;
  const before = tokens[at - 1];
  return (
    is(tokens[at], 'subordinator') && (!before || isPause(before) || is(before, 'conjunction'))
  );
}

/** "Lee, who said it was late, went on": the main clause has only waited. */
function endOfRelative({ tokens, attribution: { source }, lexicon }: ContentPlace): Stop {
  if (!source || !is(tokens[source.from], 'relative')) return never;
  return (at) => isComma(tokens[at]) && isFiniteVerb(tokens, at + 1, lexicon);
}
