import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Analysis } from '../../lib/text/analysis';
import { annotateFile, Unreadable } from '../evaluate/annotate-file';

const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command needs seconds to load on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function annotate(content: string, ...options: string[]) {
  const file = join(folder, 'input');
  writeFileSync(file, content);
  const command = join(import.meta.dirname, 'annotate.ts');
  const words = ['--import', 'tsx', command, file, ...options];
  return spawnSync(process.execPath, words, { encoding: 'utf8' });
}

const story = `The mayor of Gull Harbor
resigned on Monday.

"I have nothing to hide," Mayor Ruth Abel said. The repair costs $4.5 million.
`;

test('text: blank lines end paragraphs, and stdout is the Analysis alone', () => {
  const { stdout, status } = annotate(story, '--text', '--lang', 'en');
  const analysis: Analysis = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(analysis.article.blocks).toHaveLength(2);
  expect(analysis.article.language).toBe('en');
  expect(analysis.hidden).toEqual([]);
  const [quotation] = analysis.quotes[0]?.content ?? [];
  expect(story.slice(quotation?.start, quotation?.end)).toContain('I have nothing to hide');
});

test('page: analysed whatever the detector says', () => {
  const paragraphs = story.repeat(8).split('\n\n');
  const html = `<html lang="en"><title>Gull Harbor</title>
    <main><h1>Mayor resigns</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</main>`;
  const { stdout, status } = annotate(html, '--url', 'https://news.example/2026/mayor');
  const analysis: Analysis = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(analysis.article.text).toContain('resigned on Monday.');
  expect(analysis.article.url).toBe('https://news.example/2026/mayor');
});

test('an empty file: one line on stderr, exit 2', () => {
  const { stdout, stderr, status } = annotate(' \n\t\n');
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['a missing file', join(folder, 'nowhere')],
  ['a folder', folder],
  ['a picture', join(import.meta.dirname, '../../public/icon/16.png')],
])('%s is unreadable', (_, file) => {
  expect(() => annotateFile(file, {})).toThrow(Unreadable);
  expect(() => annotateFile(file, { text: true })).toThrow(Unreadable);
});
