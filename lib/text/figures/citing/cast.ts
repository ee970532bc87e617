import type { Speaker } from '../../analysis';
import type { Identity, Quoted } from '../../quotes';
import { type Span, textOf } from '../../span';
import { overlapIndex } from './overlap-index';

/** The speakers of an article while figures are being credited to them. */
export interface Cast {
  speakers: Speaker[];
  /** The speaker a source means, made where the article has not quoted it; null for a pronoun. */
  speakerOf(source: Span): number | null;
  credit(speaker: number | null, figure: number): void;
}

/** Begins with those who are quoted; their lists of figures are filled here. */
export function castOf(
  quoted: readonly Speaker[],
  text: string,
  pronouns: readonly string[],
  identify: Quoted['identify'] = () => null,
): Cast {
  const speakers = quoted.map((speaker): Speaker => ({ ...speaker, figures: [] }));
  const places = new Map(speakers.map(({ name }, index) => [name.toLowerCase(), index]));
  const unclear = new Set(pronouns.map((pronoun) => pronoun.toLowerCase()));
  const mentioned = overlapIndex(
    speakers.flatMap(({ mentions }, index) =>
      mentions.map((mention) => ({ ...mention, item: index })),
    ),
  );

  const speakerOf = (source: Span): number | null => {
    const written = textOf(text, source);
    const known = mentioned(source)[0] ?? places.get(written.toLowerCase());
    if (known !== undefined) return known;
    const identity = identify(source) ?? asWritten(written);
    const key = identity.name.toLowerCase();
    const same = places.get(key);
    if (same !== undefined) return same;
    if (unclear.has(key)) return null;
    places.set(key, speakers.length);
    return speakers.push(newSpeaker(identity, source)) - 1;
  };
  const credit = (speaker: number | null, figure: number): void => {
    if (speaker !== null) speakers[speaker]?.figures.push(figure);
  };
  return { speakers, speakerOf, credit };
}

/** A name holds a capital that is not just the beginning of its sentence. */
const properName = /\p{Ll}.* \p{Lu}|^\p{Lu}\p{L}*$|^\p{Lu}\S* \p{Lu}/u;

const asWritten = (name: string): Identity => ({ name, role: null, named: properName.test(name) });

const newSpeaker = (identity: Identity, mention: Span): Speaker => ({
  ...identity,
  mentions: [mention],
  quotes: [],
  figures: [],
  words: 0,
});
