/** Scripts that one language in the news uses above all. */
const scripts: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** Common words that few other languages share. */
const functionWords: Record<string, string> = {
  cs: 'že jsem jsou který jako nebo také podle',
  da: 'ikke og det af på efter ved jeg også',
  de: 'und der die das nicht ist mit auch eine sich',
  en: 'the and of to that was with for is said',
  es: 'el los las una por con del que más según',
  fi: 'ja on että oli mutta joka myös ovat',
  fr: 'les des une est dans pour qui pas sur aux',
  hu: 'hogy nem egy volt azt csak még meg',
  it: 'il di che della per non una sono gli anche',
  nl: 'het een van niet dat zijn voor maar ook wordt',
  no: 'ikke og det av på etter ved jeg også',
  pl: 'nie się jest że oraz przez jak został',
  pt: 'os uma não com para dos são mais foi',
  ro: 'și că nu este care pentru sunt din',
  sv: 'och att det inte som är av på för',
  tr: 'bir ve bu için olarak daha çok olan',
};

const SHARE_OF_SCRIPT = 0.05;
const LETTERS = /\p{L}/gu;

/** The language a text is written in, by its script or its most common words; '' when unclear. */
export function guessLanguage(text: string): string {
  const letters = text.match(LETTERS)?.length ?? 0;
  for (const [language, script] of scripts) {
    if ((text.match(script)?.length ?? 0) > letters * SHARE_OF_SCRIPT) return language;
  }
  return byFunctionWords(text);
}

function byFunctionWords(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = '';
  let most = words.length * 0.03;
  for (const [language, list] of Object.entries(functionWords)) {
    const known = new Set(list.split(' '));
    const count = words.filter((word) => known.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
