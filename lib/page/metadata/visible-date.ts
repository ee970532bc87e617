import type { Passage } from '../outline/outline';

const LONGEST_LINE = 120;

/** The date in a line around the headline, as "2024-03-18"; null where none can be told for sure. */
export function visibleDate(near: readonly Passage[], language: string): string | null {
  for (const { text } of near) {
    const date = text.length <= LONGEST_LINE ? dateIn(text, language) : null;
    if (date) return date;
  }
  return null;
}

const yearFirst = /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)(?!\d)/;
const dayMonthYear =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s(?:de\s)?(\p{L}{3,})\.?,?\s(?:de\s)?((?:19|20)\d\d)(?!\d)/u;
const monthDayYear = /(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)/u;

function dateIn(text: string, language: string): string | null {
  const named = dayMonthYear.exec(text);
  if (named) return dateOf(named[3], monthOf(named[2], language), named[1]);
  const american = monthDayYear.exec(text);
  if (american) return dateOf(american[3], monthOf(american[1], language), american[2]);
  const ordered = yearFirst.exec(text);
  if (ordered) return dateOf(ordered[1], Number(ordered[2]), ordered[3]);
  const european = dayFirst.exec(text);
  // In English the same numbers are one date in London and another in New York.
  if (!european || language.startsWith('en')) return null;
  return dateOf(european[3], Number(european[2]), european[1]);
}

function dateOf(year: string | undefined, month: number, day: string | undefined): string | null {
  const days = Number(day);
  if (!year || !(month >= 1 && month <= 12 && days >= 1 && days <= 31)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
}

/** The first letters of each month's name in a language, and its number. */
type Months = readonly [opening: string, month: number][];

const OPENING = 3;
const numbers = Array.from({ length: 12 }, (_, index) => index + 1);

const known = new Map<string, Months>();

/** As the browser knows them, long and short, in the page's language and in English. */
function monthsIn(language: string): Months {
  const months = known.get(language) ?? [...monthsOf(language), ...monthsOf('en')];
  known.set(language, months);
  return months;
}

const monthsOf = (locale: string): Months =>
  (['long', 'short'] as const).flatMap((style) => {
    const format = formatFor(locale, style);
    return numbers.map((month): [string, number] => {
      const date = new Date(Date.UTC(2024, month - 1, 15));
      return [format.format(date).toLowerCase(), month];
    });
  });

function formatFor(locale: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale || 'en', { month, timeZone: 'UTC' });
  } catch {
    return formatFor('en', month); // a page may declare any nonsense as its language
  }
}

/** Names may be cut short or declined: where the first letters tell one month from all others, they will do. */
function monthOf(name: string | undefined, language: string): number {
  const months = monthsIn(language);
  const written = name?.toLowerCase() ?? '';
  const exact = months.find(([month]) => month === written);
  if (exact) return exact[1];
  const similar = months.filter(([month]) => month.slice(0, OPENING) === written.slice(0, OPENING));
  const [only, ...others] = new Set(similar.map(([, month]) => month));
  return others.length === 0 ? (only ?? 0) : 0;
}
