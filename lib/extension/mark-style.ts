import * as v from 'valibot';
import { FeaturesSchema } from './settings';

/** How the marks are drawn on one page: as the reader likes them, on what the page has behind its text. */
export const MarkStyleSchema = v.object({
  looks: FeaturesSchema.entries.looks,
  density: FeaturesSchema.entries.density,
  speakerHues: FeaturesSchema.entries.speakerHues,
  paper: v.picklist(['light', 'dark']),
});

export type MarkStyle = v.InferOutput<typeof MarkStyleSchema>;
