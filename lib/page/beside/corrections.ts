import type { Passage } from '../outline/outline';
import type { Story } from '../story/story';
import { correctionOpenings } from '../words/corrections';
import { startsWithPhrase } from '../words/phrases';

const corrects = startsWithPhrase(correctionOpenings);
/** They stand this close to the end of the story. */
const PASSAGES_AFTER = 40;
const SHORTEST = 40;
const LONGEST = 800;

/** Notes after the story that correct it, be they in a footer: a reader must not miss them. */
export const findCorrections = ({ outline, last }: Story): Passage[] =>
  outline.passages
    .slice(last, last + PASSAGES_AFTER)
    .filter(
      ({ text, size, linked }) =>
        size >= SHORTEST && size <= LONGEST && linked < size / 2 && corrects(text),
    );
