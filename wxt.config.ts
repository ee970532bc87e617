import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const everyPage = ['http://*/*', 'https://*/*'];

/** Nothing but our own files, and no connection to anywhere. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // The sample article on our welcome and options pages.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Preact can turn text into HTML where a component asks for it. None of ours does, and what is not
 * shipped cannot be misused: there, such text would be shown as it is written.
 */
const withoutHtml = {
  name: 'without-html',
  transform: (code: string, id: string) =>
    id.includes('/node_modules/preact/') ? code.replaceAll('.innerHTML', '.textContent') : null,
};

export default defineConfig({
  // Imports are written out, so that a reader sees where a name comes from.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: fileURLToPath(new URL('lib/translation/locales', import.meta.url)) },
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutHtml],
    // Browsers that we are for preload modules by themselves: no script of ours has to call fetch.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ mode, browser }) => ({
    name: 'Sourcelight',
    description: '__MSG_extension_summary__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: everyPage,
    content_scripts: [{ matches: everyPage, js: ['detect.js'], run_at: 'document_end' }],
    action: { default_title: 'Sourcelight' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      toggle: { description: '__MSG_command_toggle__' },
      // The page itself answers to Alt+Shift with an arrow; these are for readers who want other keys.
      'next-evidence': { description: '__MSG_command_next__' },
      'previous-evidence': { description: '__MSG_command_previous__' },
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: strict } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sourcelight@sourcelight',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
