import type { Span } from '../span';
import { type Draft, draft, type Refiner } from './draft';
import type { FigureLanguage } from './language';
import { numeralFinder } from './numerals/find-numerals';
import type { Numeral } from './numerals/numeral';
import { recognisers } from './recognisers';
import { firstRefiners, refiners } from './refiners';
import { rules } from './rules';
import { one } from './rules/one';
import { wholeRanges } from './whole-ranges';

/** Reads the figures of one block. */
export type ReadBlock = (text: string, block: Span) => Draft[];

/** Makes all that reads a language ready: recognisers propose, rules drop, refiners improve. */
export function blockReader(language: FigureLanguage): ReadBlock {
  const find = numeralFinder(language);
  const recognise = recognisers.map((recogniser) => recogniser(language));
  const drops = rules.map((rule) => rule(language));
  const refine = applied(refiners, language);
  const refineFirst = applied(firstRefiners, language);
  const isOne = one(language);
  const keepWhole = wholeRanges(language.joins);

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
    const first = refineFirst(drafts, text);
    const isFigure = (each: Draft) => !drops.some((drop) => drop(each, text));
    const kept = keepWhole(first, isFigure, text);
    return apart(refine(kept, text).filter((each) => !isOne(each, text)));
  };
}

/** Where two claim the same sign, as in "5 € 6", the first has it. */
function apart(drafts: readonly Draft[]): Draft[] {
  let end = 0;
  return drafts.filter((each) => {
    const free = each.start >= end;
    if (free) end = each.end;
    return free;
  });
}

/** All of them, each after the other. */
function applied(list: readonly Refiner[], language: FigureLanguage): ReturnType<Refiner> {
  const ready = list.map((refiner) => refiner(language));
  return (drafts, text) => ready.reduce((left, refine) => refine(left, text), drafts);
}
