/** Headers for a page's own scripts and files, which would only disturb; an isolated page has a clock of 5 µs. */
export const QUIET = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
