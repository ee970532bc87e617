import type { Passage } from './outline';

/** Whether a passage links to a place of the page it stands on: a table of contents, what opens an answer. */
export const staysOnPage = ({ nodes }: Passage): boolean =>
  nodes.some((node) => node?.parentElement?.closest('a')?.getAttribute('href')?.includes('#'));
