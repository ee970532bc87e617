import type { Rule } from '../draft';

const capital = /(?<![\p{L}\p{M}.'’-])(\p{Lu}[\p{L}\p{M}&'’-]*)[ \u00a0]$/u;
/** A noun that the number may count, rather than end a name. */
const noun = /^ \p{Ll}{2,}/u;
const function_ = /^ (?:and|at|for|had|has|in|is|of|on|to|was|with)\b/;
const sentenceStart = /(?:[.?!:]["”’)]*|[-–—_]|["“‘(]|\n) *$/;

/** "Internet Explorer 6", "S&P 500": a number at the end of a name. */
export const name: Rule = ({ dates, hedges }) => {
  const common = new Set(
    [...dates.beforeYear, ...dates.months, ...dates.weekdays, ...hedges].map((word) =>
      word.toLowerCase(),
    ),
  );
  return ({ kind, start, end }, text) => {
    if (kind !== 'count') return false;
    const word = capital.exec(text.slice(Math.max(0, start - 24), start))?.[1];
    if (!word || common.has(word.toLowerCase())) return false;
    const place = start - word.length - 1;
    if (place === 0 || sentenceStart.test(text.slice(Math.max(0, place - 4), place))) return false;
    const rest = text.slice(end, end + 6);
    return !noun.test(rest) || function_.test(rest);
  };
};

export const examples = ['The S&P 500 has [12] users of Internet Explorer 6.'];
