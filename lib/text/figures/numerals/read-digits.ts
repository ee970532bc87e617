interface Format {
  /** Thousands apart, perhaps with a fraction; Indian grouping by two as well. */
  grouped: RegExp;
  group: RegExp;
  decimal: string;
}

const english: Format = {
  grouped: /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/,
  group: /,/g,
  decimal: '.',
};
const continental: Format = {
  grouped: /^\d{1,3}(?:\.\d{2,3})*\.\d{3}(?:,\d+)?$/,
  group: /\./g,
  decimal: ',',
};

/** The value of a number in digits of any script, or null for what is none: "192.168.1.1". */
export function readDigits(written: string, decimalMark: '.' | ','): number | null {
  const plain = toAscii(written)
    .replace(/[ \u00a0\u202f\u2009'’٬]/g, '')
    .replace('٫', decimalMark);
  if (/^\d+$/.test(plain)) return Number(plain);
  const [own, other] = decimalMark === '.' ? [english, continental] : [continental, english];
  if (own.grouped.test(plain)) return numberIn(plain, own);
  if (/^\d*[.,]\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return other.grouped.test(plain) ? numberIn(plain, other) : null;
}

const numberIn = (plain: string, { group, decimal }: Format): number =>
  Number(plain.replace(group, '').replace(decimal, '.'));

const toAscii = (written: string): string =>
  written.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Unicode keeps the ten digits of a script in one run, so the value is the way to its start. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
