/** A half-open stretch of a text: positions in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The same span, `by` code units further on. */
export const moved = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);
