import type { Outline } from '../outline/outline';
import { guessLanguage } from './guess-language';
import { type Metas, metaContent } from './meta-content';

const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** The language of the story as a lower-case BCP 47 tag; '' when unknown. */
export function languageOf(document: Document, metas: Metas, outline: Outline): string {
  const declared = [
    document.documentElement?.getAttribute('lang') ??
      document.documentElement?.getAttribute('xml:lang'),
    metaContent(metas, ['content-language', 'og:locale', 'inLanguage', 'language']),
  ].find((value) => value && tag.test(value.trim()));
  return declared
    ? declared.trim().toLowerCase().replaceAll('_', '-')
    : guessLanguage(sample(outline));
}

const SAMPLE_SIZE = 4_000;

/** The longest passages, which are running text more likely than menus. */
const sample = ({ passages }: Outline): string =>
  [...passages]
    .sort((a, b) => b.size - b.linked - (a.size - a.linked))
    .slice(0, 20)
    .map((passage) => passage.text)
    .join(' ')
    .slice(0, SAMPLE_SIZE);
