import { matchesOf } from '../../matches';
import type { Lexicon } from '../reading/lexicon';
import type { Name } from './name';

const fullName = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+/gu;

/** The full names inside quotation marks, for who is named in full nowhere else; only known first names. */
export function namesInQuotation(text: string, { firstNames }: Lexicon): QuotedName[] {
  return [...matchesOf(text, fullName)].flatMap(([written]) => {
    const parts = written
      .toLowerCase()
      .replace(/['’]s$/, '')
      .split(' ');
    const gender = firstNames.get(parts[0] ?? '') ?? null;
    const name = written.replace(/['’]s$/, '');
    return gender ? [{ name, parts, person: true, organisation: false, gender }] : [];
  });
}

/** A name as far as it is known without its sentence. */
export type QuotedName = Pick<Name, 'parts' | 'person' | 'organisation' | 'gender'> & {
  /** As written. */
  name: string;
};
