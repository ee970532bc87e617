import type { AnalysedPage } from '../../lib/page/analyser';
import { paperOf } from '../../lib/page/paper';

/** Whether the story stands on light or on dark: what we draw must go with it. */
export function paperBehind({ map }: AnalysedPage): 'light' | 'dark' {
  const story = map.rangeOf({ start: 0, end: 1 })?.startContainer.parentElement;
  return story ? paperOf(story) : 'light';
}
