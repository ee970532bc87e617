import type { Span } from '../../lib/text/span';

/** A span as the scorers read it. */
export const pair = (span: Span): [number, number] => [span.start, span.end];
