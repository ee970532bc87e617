import { contains, overlaps, type Span } from '../../span';
import { flag, type Reason } from './reason';

/** Gives its source: named, unnamed, or only a pronoun; and how much that speaker has to say. */
export const source: Reason = {
  name: 'source',
  told: true,
  measure: ({ evidence }) => {
    const { quotes, speakers } = evidence;
    const sources = quotes.flatMap(({ source, speaker }) =>
      source ? [{ span: source, speaker }] : [],
    );
    const most = Math.max(1, ...speakers.map(({ words }) => words));
    return (candidate) => {
      const within = sources.filter(({ span }) => contains(candidate, span));
      const cited = within
        .map(({ speaker }) => speakers[speaker ?? -1])
        .filter((one) => one !== undefined);
      return {
        given: flag(within.length > 0),
        named: flag(cited.some(({ named }) => named)),
        loud: Math.max(0, ...cited.map(({ words }) => words / most)),
        introduced: flag(cited.some(({ mentions }) => isIntroduced(candidate, mentions))),
      };
    };
  },
};

/** Is this where a speaker is first mentioned? */
const isIntroduced = (sentence: Span, [first]: readonly Span[]): boolean =>
  first !== undefined && overlaps(sentence, first);

export const examples = [
  'given: The town is small. [“It is quiet,” said Anna Berg.]',
  'named: The town is small. [“It is quiet,” said Anna Berg.]',
];
