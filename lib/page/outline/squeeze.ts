/** Characters that leave no mark on the page: soft hyphens, zero-width spaces and bidi controls. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x61c ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  code === 0x2060 ||
  code === 0xfeff ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

/** Accents, and the marks of kana, that may be written after a letter instead of with it. */
export const isAccent = (code: number): boolean =>
  code >= 0x300 && (code <= 0x36f || code === 0x3099 || code === 0x309a);

const accent = /[\u0300-\u036f\u3099\u309a]/;
const accented = /\S[\u0300-\u036f\u3099\u309a]+/g;
const untidy = /\s\s|[^\S ]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/;
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** Collapses white space as a browser does, drops invisible characters and composes letters with their accents. */
export function squeeze(text: string): string {
  const tidy = untidy.test(text) ? text.replace(invisible, '').replace(/\s+/g, ' ') : text;
  return accent.test(tidy) ? tidy.replace(accented, (letter) => letter.normalize('NFC')) : tidy;
}
