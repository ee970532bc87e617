import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built } from './harness/built';
import { kinds } from './harness/find';

describe.each(kinds)('what is built for %s', (kind) => {
  const read = (file: string) => readFileSync(join(built(kind), file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(built(kind), { recursive: true, encoding: 'utf8' });
  const scripts = files
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: read(name) }));

  test('is Manifest V3 for browsers that have all it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    if (kind === 'chromium') expect(manifest.minimum_chrome_version).toBe('140');
    const { gecko } = manifest.browser_specific_settings ?? {};
    if (kind === 'firefox') expect(gecko.strict_min_version).toBe('150.0');
    if (kind === 'firefox') expect(gecko.data_collection_permissions.required).toEqual(['none']);
  });

  test('asks for no permission beyond what it uses', () => {
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    const needed = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
    expect(manifest.permissions.filter((name: string) => !needed.includes(name))).toEqual([]);
  });

  test('shows pages nothing of itself', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('may connect to nowhere and run only its own files', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives.sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-src 'self'",
      "img-src 'self' data:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  test('turns no text into code or HTML', () => {
    const dangerous =
      /\beval\(|new Function\(|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/;
    const found = scripts.filter(({ text }) => dangerous.test(text)).map(({ name }) => name);
    expect(scripts.length).toBeGreaterThan(2);
    expect(found).toEqual([]);
  });

  test('asks the network for nothing', () => {
    const asking = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
    expect(scripts.filter(({ text }) => asking.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
