import { useEffect, useRef } from 'preact/hooks';
import { overlaps, type Span } from '../lib/text/span';

/** The class of an entry for a span of the story: set apart while the reader is there. */
export const isHere = (span: Span | null | undefined, here: Span | null): string | undefined =>
  span && here && overlaps(span, here) ? 'here' : undefined;

/** Keeps the entries where the reader is in sight; never takes the focus, nor moves the page. */
export function useInView(here: Span | null) {
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  const start = here?.start;
  useEffect(() => {
    if (!list.current || list.current.matches(':focus-within, :hover')) return;
    list.current.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
  }, [start]);
  return list;
}
