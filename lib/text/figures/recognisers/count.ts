import { counter } from '../counter';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

/** A shortened magnitude before a counted noun: "5m people". */
const shortened = at(`(k|m)(?=${GAP}\\p{Ll})`);
const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Any number that is nothing else: "300 school districts", "34 were wounded". */
export const count: Recogniser = ({ joins, hedges, nouns }) => {
  const find = counter(nouns);
  /** "three-judge panel", "six-under-par" */
  const hyphenated = at(`[-‑]((?:${oneOf(hedges)}-)?\\p{L}{2,})(?!\\p{L})`);
  const joiners = new Set([...joins.to, ...joins.or, ...joins.and]);
  return (numeral, text) => {
    const { start, end, value, form } = numeral;
    if (form === 'multiple') return null;
    const noun = matchAt(hyphenated, text, end);
    if (noun && !joiners.has(noun[1] ?? '')) {
      return { start, end: end + noun[0].length, kind: 'quantity', unit: noun[1] ?? null };
    }
    const letter = form === 'digits' ? matchAt(shortened, text, end) : null;
    const short = letter && find(text, end + letter[0].length) ? letter : null;
    const scale = scales[short?.[1]?.toLowerCase() ?? ''] ?? 1;
    return {
      start,
      end: end + (short?.[0].length ?? 0),
      kind: 'count',
      value: value * scale,
      unit: null,
    };
  };
};

export const examples = [
  'Nearly [300] school districts closed.',
  'A [three-judge] panel ruled.',
  'At least [four] people were killed and [34] were wounded.',
];
