/** Sentences of every kind that is looked for, with places for a name and a number, amid plain ones. */
const sentences = [
  'Most of the houses along the quay were built by the people who live in them.',
  'On the market, talk was of little else, and the fish went unsold until the evening.',
  'The old wall has been patched so often that nobody knows which of its stones were the first.',
  'It is a story that could be told of many towns on this coast, and has been told of some.',
  'Her family came here with the railway, stayed when the railway left, and means to stay again.',
  'What happens next is for the state to decide, and the state has not been in a hurry so far.',
  'A decision on the school is expected before the summer, once the plans have been drawn again.',
  'The council of NAME voted on Tuesday to spend $N million on the harbor.',
  '“We have waited N years for this,” said Mayor NAME NAME, who opened the meeting.',
  'According to the tide survey, the water rose by N centimeters, or N percent more than expected.',
  'Nobody in the town remembers a winter like this one, and few wish to see another.',
  'NAME NAME, a spokeswoman for the ferry company, said that N boats had been lost in the storm.',
  'The road along the shore, which was built for horses, will be closed until the spring.',
  'Two officials who asked not to be named told the paper that N houses stood empty.',
];

const syllables = ['ar', 'bel', 'cor', 'den', 'el', 'fen', 'gal', 'har', 'il', 'jor', 'kel', 'lin'];

/** A page whose story has about so many words; the same for the same number. */
export function longStory(words: number): string {
  const story = paragraphs(words).join('\n');
  return page(`<header><a href="/">The Paper</a></header>
<main><article><h1>A long winter</h1>${story}</article></main>
<footer><a href="/about">About</a></footer>`);
}

/** The same story amid all that stands around one on a news site: about 1,500 elements. */
export function crowdedStory(words: number): string {
  const all = paragraphs(words);
  const story = all.map((text, n) => (n % 4 === 3 ? text + promotion(n) : text)).join('\n');
  return page(`<header class="top"><nav>${links(90)}</nav></header>
<div class="wrap"><div class="row"><div class="col main"><article class="story-body">
<div class="head"><h1>A long winter</h1><div class="share">${links(6)}</div></div>
<div class="text">${story}</div><div class="tags">${links(8)}</div></article>
<div class="comments">${paragraphs(1200).map(comment).join('')}</div></div>
<div class="col side">${cards(40)}</div></div><div class="related">${cards(60)}</div></div>
<footer class="bottom"><div>${links(70)}</div></footer>`);
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A long winter</title>
<meta property="og:type" content="article"></head><body>${body}</body></html>`;

function paragraphs(words: number): string[] {
  const random = generator(words);
  const name = () => capital([1, 2].map(() => syllables[random(syllables.length)]).join(''));
  const sentence = () =>
    (sentences[random(sentences.length)] ?? '')
      .replaceAll('NAME', name)
      .replace(/\bN\b/g, () => String(2 + random(900)));
  const paragraph = () => `<p>${[1, 2, 3].map(sentence).join(' ')}</p>`;
  return Array.from({ length: Math.round(words / WORDS) }, paragraph);
}

/** Words of an average paragraph. */
const WORDS = 51;

const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

const links = (count: number): string =>
  `<ul>${times(count, (n) => `<li class="item"><a href="/section/${n}">Section ${n}</a></li>`)}</ul>`;

const cards = (count: number): string =>
  times(
    count,
    (n) => `<div class="card"><a href="/story/${n}"><div class="thumb"><img alt=""></div>
<h3>Another story, the ${n}th of today</h3></a><p class="teaser">What happened then, and why.</p></div>`,
  );

const promotion = (n: number): string =>
  `<div class="promo"><span>Read more</span> <a href="/more/${n}">A story like this one</a></div>`;

const comment = (text: string, n: number): string =>
  `<div class="comment"><b>reader${n}</b><span>${n} hours ago</span>${text}</div>`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whole numbers below a limit, by a linear congruential generator (constants of Numerical Recipes). */
function generator(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
