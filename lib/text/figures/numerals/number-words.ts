import type { FigureLanguage } from '../language';

/** What a part does in its number: "half" may stand alone, a "multiple" is "ninefold". */
export type Role = 'digits' | 'cardinal' | 'magnitude' | 'fraction' | 'half' | 'multiple';

/** One word, or one group of digits, of a number. */
export interface Part {
  start: number;
  end: number;
  role: Role;
  value: number;
}

/** The number words of a language by their lower-case form. */
export function numberWords({
  numerals,
  ratios,
}: Pick<FigureLanguage, 'numerals' | 'ratios'>): Map<string, Pick<Part, 'role' | 'value'>> {
  const words = new Map<string, Pick<Part, 'role' | 'value'>>();
  const add = (role: Role, values: Readonly<Record<string, number>>) => {
    for (const [word, value] of Object.entries(values)) words.set(word, { role, value });
  };
  for (const [word, value] of Object.entries(numerals.cardinals)) {
    for (const ending of ratios.fold) words.set(word + ending, { role: 'multiple', value });
  }
  add('multiple', ratios.multiples);
  add('fraction', numerals.fractions);
  add('half', numerals.halves);
  add('magnitude', numerals.magnitudes);
  add('cardinal', numerals.cardinals);
  return words;
}

const multiplies = ({ role, value }: Part): boolean =>
  role === 'magnitude' || (role === 'cardinal' && (value === 100 || value === 1000));

/**
 * The value of the parts of one number. A multiplier takes what stands before it since the last
 * greater one: "two hundred thousand and five", "mil millones".
 */
export const evaluate = (parts: readonly Part[]): number =>
  parts.length > 1 ? valueTogether(parts) : (parts[0]?.value ?? 0);

function valueTogether(parts: readonly Part[]): number {
  let total = 0;
  let open: number | null = null;
  let greatest = 0;
  for (const [index, part] of parts.entries()) {
    if (!multiplies(part)) open = added(open, part, parts[index - 1]);
    else if (part.value < 1000) open = (open ?? 1) * part.value;
    else {
      const takesAll = part.value > greatest && total > 0;
      total = takesAll ? (total + (open ?? 0)) * part.value : total + (open ?? 1) * part.value;
      open = null;
      greatest = part.value;
    }
  }
  return round(total + (open ?? 0) * sizeOf(parts));
}

/** "two" thirds and "one-half" are parts, "twenty" one adds up. */
const added = (open: number | null, part: Part, last?: Part): number =>
  open !== null && (part.role === 'fraction' || isOneHalf(last, part))
    ? open * part.value
    : (open ?? 0) + part.value;

/** "a million" and a half: the half of what stands before it. */
function sizeOf(parts: readonly Part[]): number {
  const [last, half] = parts.slice(-2);
  return half?.role === 'half' && last && multiplies(last) && last.value >= 1000 ? last.value : 1;
}

/** "one-half", but not "one and a half". */
export const isOneHalf = (last: Part | undefined, next: Part): boolean =>
  last?.role === 'cardinal' &&
  last.value === 1 &&
  next.role === 'half' &&
  next.start - last.end <= 1;

/** What the multipliers after the first part make of it: 1,000,000 for "5.9 million". */
export function scaleOf([, ...others]: readonly Part[]): number {
  return others.every(multiplies) ? others.reduce((scale, { value }) => scale * value, 1) : 1;
}

/** Takes off the error of multiplying decimals: 4.1 million is not 4099999.9999999995. */
const round = (value: number): number => Number(value.toPrecision(12));
