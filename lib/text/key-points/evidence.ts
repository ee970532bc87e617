import type { Findings } from '../analysis';

/** What has been read from a story before its key points are chosen. */
export type Evidence = Omit<Findings, 'keyPoints'>;
