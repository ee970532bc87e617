/** Characters that leave no mark on the page: soft hyphens, zero-width spaces and bidi controls. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  code === 0x2060 ||
  code === 0xfeff ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

const untidy = /\s\s|[^\S ]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/;
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** Collapses white space as a browser does and drops invisible characters. */
export const squeeze = (text: string): string =>
  untidy.test(text) ? text.replace(invisible, '').replace(/\s+/g, ' ') : text;
