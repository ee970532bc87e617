import type { Article } from '../../lib/text/article';

const LONGEST = 160;

/** Words before an author's name or a date, in the languages that saved pages are in. */
const introduction =
  /^\W*(?:(?:written|reviewed|fact-checked|edited|story|words|reported) by|by|from|author|published|publish date|posted|updated|last (?:updated|modified)|page updated|autor(?:in)?|von|stand|veröffentlicht|aktualisiert|par|publié|mis à jour|por|publicado|actualizado|di|aggiornato|pubblicato|door|av|af|publisert|publicerad|oppdatert|przez|作者|来源|발행)(?![\p{L}\p{N}])/iu;

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const numeric = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;
const clock =
  /(?<!\d)\d{1,2}(?:[:h]|\.(?=\d\d\s?(?:uhr|[ap]m|[a-z]{3,4}t\b)))\d\d(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?m\b/i;
const ago =
  /more than \d+ \p{L}+ old|\d+\s\p{L}+\sago\b|\bvor \d+ \p{L}+|\bil y a \d|\bhace \d|\bpřed \d/iu;
const monthAndDay =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const dates = [year, numeric, clock, ago, monthAndDay];

/**
 * Says of a line whether it names the article's author or its date, and is no sentence; what stands
 * right under such a line may say who the author is.
 */
export function bylineOrDate({
  byline,
}: Pick<Article, 'byline'>): (line: string, above: string) => boolean {
  const names = (byline ?? '').split(/,|\||\band\b|\bund\b|\bet\b|\by\b|、/);
  const authors = names.map((name) => name.trim().toLowerCase()).filter(({ length }) => length > 1);
  const namesAuthor = (line: string): boolean =>
    introduction.test(line) || authors.some((name) => line.toLowerCase().includes(name));
  return (line, above) =>
    line.length <= LONGEST &&
    (namesAuthor(line) ||
      dates.some((date) => date.test(line)) ||
      (line.length <= LONGEST_ROLE && above.length <= LONGEST && namesAuthor(above)));
}

const LONGEST_ROLE = 40;
