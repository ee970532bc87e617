import * as v from 'valibot';
import { FeaturesSchema } from './features';

/** What keeps the layout of a page when things around its story go. */
const HeldSchema = v.object({
  /** The story's column, which must not spread: a selector of it, and its width in CSS pixels. */
  column: v.nullable(v.object({ selector: v.string(), width: v.number() })),
  /** A notice that was hidden had stopped the page from scrolling. */
  unlocked: v.boolean(),
});

export type Held = v.InferOutput<typeof HeldSchema>;

/** How the marks are drawn on one page: as the reader likes them, on what the page has behind its text. */
export const MarkStyleSchema = v.object({
  looks: FeaturesSchema.entries.looks,
  density: FeaturesSchema.entries.density,
  speakerHues: FeaturesSchema.entries.speakerHues,
  paper: v.picklist(['light', 'dark']),
  held: HeldSchema,
});

export type MarkStyle = v.InferOutput<typeof MarkStyleSchema>;
