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
])('%s', (_name, text, expected) => {
  expect(speakersOf(text)).toEqual(expected);
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
