import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/text/article-from-text';
import { languageOf } from '../../../lib/text/languages';
import { findQuotations } from '../../../lib/text/quotes';
import { finish } from '../../../lib/text/steps';

function read(text: string, language = 'en') {
  const article = articleFromText(text, language);
  return finish(findQuotations(article, languageOf(language)));
}

const speakersOf = (text: string) => {
  const { quotes, speakers } = read(text);
  return quotes.map(({ speaker }) => (speaker === null ? null : (speakers[speaker]?.name ?? null)));
};

test.each([
  [
    'a surname is the person the article names in full',
    '“We won,” said Sen. Ann Lee. “It was close,” Lee said of the vote.',
    ['Sen. Ann Lee', 'Sen. Ann Lee'],
  ],
  [
    'a pronoun is whoever of its gender spoke last',
    'Ann Lee met John Smith on Monday.\n\n“We won,” Lee said.\n\nShe said the vote was close.',
    ['Ann Lee', 'Ann Lee'],
  ],
  [
    'a pronoun never names a person of the other gender',
    '“We won,” said Ann Lee.\n\n“They lost,” he said.',
    ['Ann Lee', null],
  ],
  [
    'two of one surname are told apart by title',
    'Bill Lee and Hillary Lee came. Mrs. Lee said the vote was close. Mr. Lee said it was not.',
    ['Hillary Lee', 'Bill Lee'],
  ],
  [
    '"the official" goes back to an unnamed official',
    'A senior defense official said the troops had left. The official said more would go.',
    ['A senior defense official', 'A senior defense official'],
  ],
  [
    'an unnamed source keeps its phrase',
    'The town fell, two security officials in the region said.',
    ['two security officials in the region'],
  ],
  [
    'a role finds the person it describes',
    'Ann Lee, the mayor of Springfield, arrived late. The mayor said the road was closed.',
    ['Ann Lee'],
  ],
  [
    'the name behind a role is the speaker',
    "Iraq's military spokesman, Maj. Gen. Qassim Atta, said the troops had left.",
    ['Maj. Gen. Qassim Atta'],
  ],
  [
    'a name with initials is one name',
    'The show was good, said J.D. Smith, the curator. “It was hard,” Smith said.',
    ['J.D. Smith', 'J.D. Smith'],
  ],
  [
    'a name behind a role is the head of its phrase, one behind a preposition is not',
    'Save the Lakes director Ann Lee said it was late. A spokesman for the Ohio Senate, John Smith, said it was not.',
    ['Ann Lee', 'John Smith'],
  ],
  [
    'a surname in a headline is the person named in full below',
    'Lee: ‘We Won the Vote’\n\nThe mayor, Ann Lee, won. “It was close,” Lee said.',
    ['Ann Lee', 'Ann Lee'],
  ],
  [
    'an office is nobody without its holder',
    "Ohio's Prime Minister, Ann Lee said it was late.",
    ['Ann Lee'],
  ],
  [
    'a person may be named in full by another alone',
    'Smith said: “I like John Kasich.” Kasich said he would run.',
    ['Smith', 'John Kasich'],
  ],
  [
    'what a paper says is its own',
    'A leaked letter seen by the newspaper said the plan had failed.',
    ['A leaked letter seen by the newspaper'],
  ],
  [
    'a plural possessive stands inside the name of a body',
    "The town fell, according to the Springfield Tenants' League. The league's chair left.",
    ["Springfield Tenants' League"],
  ],
  [
    '"the survey" goes back to the only survey named before',
    'It rained, according to the North Coast Tide Survey. The survey said it would go on.',
    ['North Coast Tide Survey', 'North Coast Tide Survey'],
  ],
  [
    '"the committee" is nobody by name where two have been named',
    'The Land Committee met the Water Committee. The committee said it would go on.',
    ['The committee'],
  ],
  [
    'what "her report" says is said by her',
    'Dr. Ann Lee led the study. Her report said the wall was low.',
    ['Dr. Ann Lee'],
  ],
  [
    'a name in full says more than a title',
    'President Lee said it was late. It was early, Ann Lee said.',
    ['Ann Lee', 'Ann Lee'],
  ],
  [
    'people who speak together are one voice, and "they" goes back to it',
    'Ann Lee, the mayor, and John Smith, the governor, said the plan had failed. They said it was late.',
    ['Ann Lee and John Smith', 'Ann Lee and John Smith'],
  ],
  [
    'two who are only named behind what they are',
    'Two teachers, Ann Lee and John Smith, said it was late. They said it had failed.',
    ['Two teachers', 'Two teachers'],
  ],
  [
    'a new entry of a live blog forgets who spoke before',
    '10:30 a.m.\n\nAnn Lee said it was late.\n\n11 a.m. — She said it was early.',
    ['Ann Lee', null],
  ],
])('%s', (_name, text, expected) => {
  expect(speakersOf(text)).toEqual(expected);
});

test.each([
  ['Engineers said the wall was low.', false],
  ['Police said the wall was low.', false],
  ['Sanders said the wall was low. Sanders said it was late.', true],
  ['Ann Sanders came. Sanders said the wall was low.', true],
])('%s Named: %s', (text, named) => {
  expect(read(text).speakers[0]?.named).toBe(named);
});

test('a speaker knows its role, its quotations and how many words it is quoted with', () => {
  const { speakers } = read('“We won today,” said Ann Lee, the mayor. “They lost.”');
  expect(speakers).toMatchObject([
    { name: 'Ann Lee', role: 'the mayor', named: true, quotes: [0], words: 5 },
  ]);
});

test('a language without data has no quotations', () => {
  expect(read('“We won,” said Ann Lee.', 'xx')).toEqual({ quotes: [], speakers: [] });
});
