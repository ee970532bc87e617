import type { Passage } from '../outline/outline';
import { type JsonLd, namesIn } from './json-ld';
import { type Metas, metaContent } from './meta-content';

const opening =
  /^(?:(?:written |reported |story |words )?by|von|par|por|di|door|av|af|przez|autor(?:in|es)?|author)\b:?\s+/i;
const LONGEST = 120;
const notName = /https?:|@|[.!?]$/;

/** Who wrote it, without "By": as the page shows it, else as it declares it. */
export function bylineOf(
  metas: Metas,
  near: readonly Passage[],
  data: JsonLd | null,
): string | null {
  const shown = near.find(isByline);
  if (shown) return shown.text.replace(opening, '');
  const names = [...new Set(namesIn(data?.author))].filter((name) => !notName.test(name));
  if (names.length > 0) return names.join(', ');
  const declared = metaContent(metas, [
    'author',
    'article:author',
    'byl',
    'dc.creator',
    'parsely-author',
  ]);
  return declared && !notName.test(declared) ? declared.replace(opening, '') : null;
}

/** "By Jane Roe and John Doe, AP". */
export function isByline({ text }: Passage): boolean {
  if (text.length > LONGEST || !opening.test(text)) return false;
  return /^\p{Lu}/u.test(text.replace(opening, '')) && !/[.!?]$/.test(text);
}
