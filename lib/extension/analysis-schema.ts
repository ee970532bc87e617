import * as v from 'valibot';
import type { Analysis } from '../text/analysis';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Span = v.object({ start: index, end: index });

const Detection = v.object({
  article: v.boolean(),
  score: v.number(),
  reasons: v.array(v.string()),
});

const Article = v.object({
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  title: v.string(),
  byline: v.nullable(v.string()),
  published: v.nullable(v.string()),
  language: v.string(),
  text: v.string(),
  blocks: v.array(
    v.object({
      ...Span.entries,
      kind: v.picklist(['dek', 'heading', 'paragraph', 'item', 'blockquote', 'table', 'embed']),
    }),
  ),
  sentences: v.array(v.object({ ...Span.entries, block: index })),
  beside: v.array(
    v.object({ kind: v.picklist(['caption', 'credit', 'highlight']), text: v.string() }),
  ),
});

const Quotation = v.object({
  type: v.picklist(['direct', 'mixed', 'indirect']),
  content: v.array(Span),
  cue: v.nullable(Span),
  source: v.nullable(Span),
  speaker: v.nullable(index),
  confidence: v.number(),
});

const Figure = v.object({
  ...Span.entries,
  kind: v.picklist(['count', 'percent', 'money', 'quantity', 'range', 'ratio', 'other']),
  value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
  unit: v.nullable(v.string()),
  of: v.nullable(Span),
  hedge: v.nullable(v.string()),
  citedBy: v.nullable(v.object({ source: Span, speaker: v.nullable(index) })),
  sameAs: v.nullable(index),
  disagrees: v.boolean(),
});

const Speaker = v.object({
  name: v.string(),
  role: v.nullable(v.string()),
  named: v.boolean(),
  mentions: v.array(Span),
  quotes: v.array(index),
  figures: v.array(index),
  words: index,
});

const KeyPoint = v.object({
  text: v.string(),
  from: v.picklist(['publisher', 'extracted']),
  rank: v.nullable(index),
  sentence: v.nullable(Span),
  subject: v.nullable(v.string()),
  because: v.array(v.string()),
});

/** The Analysis as it must look when it comes from a tab. */
export const AnalysisSchema = v.object({
  detection: Detection,
  article: Article,
  hidden: v.array(v.object({ rule: v.string(), selector: v.string(), text: v.string() })),
  quotes: v.array(Quotation),
  figures: v.array(Figure),
  speakers: v.array(Speaker),
  keyPoints: v.array(KeyPoint),
}) satisfies v.GenericSchema<unknown, Analysis>;

export { Detection as DetectionSchema, Span as SpanSchema };
