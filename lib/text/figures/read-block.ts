import type { Span } from '../span';
import { type Draft, draft } from './draft';
import type { FigureLanguage } from './language';
import { numeralFinder } from './numerals/find-numerals';
import type { Numeral } from './numerals/numeral';
import { recognisers } from './recognisers';
import { refiners } from './refiners';
import { rules } from './rules';
import { one } from './rules/one';

/** Reads the figures of one block. */
export type ReadBlock = (text: string, block: Span) => Draft[];

/** Makes all that reads a language ready: recognisers propose, rules drop, refiners improve. */
export function blockReader(language: FigureLanguage): ReadBlock {
  const find = numeralFinder(language);
  const recognise = recognisers.map((recogniser) => recogniser(language));
  const drops = rules.map((rule) => rule(language));
  const refine = refiners.map((refiner) => refiner(language));
  const isOne = one(language);

  const propose = (numeral: Numeral, text: string): Draft | null => {
    for (const recogniser of recognise) {
      const proposal = recogniser(numeral, text);
      if (proposal) return draft(numeral, proposal);
    }
    return null;
  };
  return (text, block) => {
    const drafts: Draft[] = [];
    for (const numeral of find(text, block)) {
      const isUnit = numeral.start < (drafts.at(-1)?.end ?? 0); // "ciento" of "por ciento"
      const proposed = isUnit ? null : propose(numeral, text);
      if (proposed) drafts.push(proposed);
    }
    const kept = drafts.filter((each) => !drops.some((drop) => drop(each, text)));
    const refined = refine.reduce((list, refiner) => refiner(list, text), kept);
    return refined.filter((each) => !isOne(each, text));
  };
}
