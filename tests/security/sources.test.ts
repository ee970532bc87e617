import { expect, test } from 'vitest';
import { sourcesIn } from '../architecture/sources';

const sources = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);

/** Every place in what we ship where a pattern matches, as the code around it. */
const places = (pattern: RegExp): string[] =>
  sources.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`),
  );

test('nothing of ours turns text into HTML or code', () => {
  const html =
    /\b(?:inner|outer)HTML\b(?! never)|insertAdjacentHTML|setHTML\w*|dangerouslySet\w+|createContextualFragment|parseFromString|document\.write|srcdoc/gi;
  const code = /\beval\(|\bnew Function\b|set(?:Timeout|Interval)\(\s*['"`]|\bimport\([^'"]/g;
  expect(sources.length).toBeGreaterThan(300);
  expect(places(html)).toEqual([]);
  expect(places(code)).toEqual([]);
});

test('every address that is opened is one of ours, written out', () => {
  const opening = /(?:tabs|windows)\s*\.\s*(?:create|update)\([^)]*\)|\bwindow\.open\([^)]*\)/g;
  expect(places(opening).sort()).toEqual([
    "entrypoints/background/welcome.ts: tabs.create({ url: '/welcome.html' })",
    "entrypoints/options/shortcuts.ts: tabs.create({ url: 'chrome://extensions/shortcuts' })",
    'entrypoints/popup/Popup.tsx: tabs.create({ url: `/print.html?tab=$' + '{id}&now` })',
  ]);
});

test('no page and no message can say where one of our pages goes', () => {
  const going =
    /\blocation\s*=[^=]|\blocation\.(?:href\s*=[^=]|assign|replace)|\b(?:open|assign)\(\s*url/g;
  const linking = /\s(?:href|src|action|formAction|data)=\{[^}]*\}/g;
  const setting = /\.(?:href|src|action)\s*=[^=].*|setAttribute\(\s*'(?:href|src|action)'.*/g;
  expect(places(going)).toEqual([]);
  expect(places(linking)).toEqual([]);
  // A file for the reader to keep, made of their settings.
  expect(places(setting)).toEqual([
    "entrypoints/options/download.ts: .href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));",
  ]);
});
