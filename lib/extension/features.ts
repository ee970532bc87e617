import * as v from 'valibot';
import { colours, densities, lines } from '../marks/look';

const Look = v.object({ line: v.picklist(lines), colour: v.picklist(colours) });

/** What a reader wants annotated, and how; the same in every browser they are signed in to. */
export const FeaturesSchema = v.object({
  /** Sourcelight as a whole. */
  on: v.boolean(),
  /** Whether articles are annotated by themselves, or when the reader asks. */
  start: v.picklist(['automatic', 'on-click']),
  boilerplate: v.boolean(),
  quotations: v.boolean(),
  sources: v.boolean(),
  figures: v.boolean(),
  keyPoints: v.boolean(),
  /** How many key points the views list. */
  points: v.picklist([1, 3, 5]),
  /** Whose key points they list, where the page carries the publisher's own. */
  pointsFrom: v.picklist(['publisher', 'story']),
  /** The strip of evidence beside the scroll bar. */
  strip: v.boolean(),
  /** One hue per speaker, for their words and their names. */
  speakerHues: v.boolean(),
  density: v.picklist(densities),
  looks: v.object({ quotations: Look, sources: Look, figures: Look, keyPoints: Look }),
});

export type Features = v.InferOutput<typeof FeaturesSchema>;

export const defaultFeatures: Features = {
  on: true,
  start: 'automatic',
  boilerplate: true,
  quotations: true,
  sources: true,
  figures: true,
  keyPoints: true,
  points: 3,
  pointsFrom: 'publisher',
  strip: false,
  speakerHues: false,
  density: 'calm',
  // Each with a line of its own, for readers who cannot tell the colours apart.
  looks: {
    quotations: { line: 'tint', colour: 'blue' },
    sources: { line: 'solid', colour: 'blue' },
    figures: { line: 'dotted', colour: 'orange' },
    keyPoints: { line: 'double', colour: 'amber' },
  },
};
