import type { MarkStyle } from '../../lib/extension/mark-style';
import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyser';
import type { Boilerplate } from '../../lib/page/read-page';
import { holdLayout } from './hold-layout';
import { paperBehind } from './paper-behind';

/** How the marks are drawn on a page, and what of its layout is held while these blocks are hidden. */
export function styleFor(
  page: AnalysedPage,
  { looks, density, speakerHues, boilerplate }: Settings,
  blocks: readonly Boilerplate[],
  before: MarkStyle | null,
): MarkStyle {
  const held = holdLayout(page, boilerplate ? blocks : [], before?.held ?? null);
  return { looks, density, speakerHues, paper: paperBehind(page), held };
}
