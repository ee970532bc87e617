import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { AnalysisSchema, DetectionSchema, SpanSchema } from './analysis-schema';
import { MarkStyleSchema } from './mark-style';
import { HostSchema, SitesSchema } from './sites';

/** What is sent to the background, by the scripts in a tab and by our own pages. */
export const ToBackground = v.variant('type', [
  /** The detector's verdict on the sending tab. */
  v.object({ type: v.literal('detected'), detection: DetectionSchema }),
  /** A reader asks to annotate this tab, whatever the detector says. */
  v.object({ type: v.literal('annotate'), tab: v.number() }),
  /** A view asks to bring the detector to this tab, after the reader let us in. */
  v.object({ type: v.literal('look'), tab: v.number() }),
  /** The annotator is at work in the sending tab; how many sources it shows, null for none. */
  v.object({ type: v.literal('annotated'), sources: v.nullable(v.number()) }),
  /** The annotator wants its marks drawn so, and no longer as before. */
  v.object({
    type: v.literal('restyle'),
    now: v.nullable(MarkStyleSchema),
    before: v.nullable(MarkStyleSchema),
  }),
  /** A script in a private tab asks what was chosen for sites in such tabs. */
  v.object({ type: v.literal('private-sites') }),
  /** It wants this to hold for a host there, and forgotten with the last of them; answers true. */
  v.object({ type: v.literal('keep-privately'), host: HostSchema, sites: SitesSchema }),
]);

/** Our entries in the menu of pages: who says this, hide this block, bring back the one that was here. */
export const menuEntries = ['explain', 'hide-here', 'show-here'] as const;

export type MenuEntry = (typeof menuEntries)[number];

/** What is sent to the scripts in a tab. */
export const ToTab = v.variant('type', [
  /** Asks the detector for its verdict. */
  v.object({ type: v.literal('describe') }),
  /** Asks the detector to report again, after Sourcelight was switched on. */
  v.object({ type: v.literal('detect') }),
  /** Asks an annotator that is already there to annotate. */
  v.object({ type: v.literal('annotate') }),
  /** Explains the next piece of evidence, or with -1 the one before. */
  v.object({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  /** Tells private tabs that what was chosen for sites in such tabs has changed. */
  v.object({ type: v.literal('private-sites') }),
  /** The reader chose this in the menu of the page, or of a frame in it; answers whether the page shows anything of ours. */
  v.object({ type: v.literal('menu'), chosen: v.picklist(menuEntries), inFrame: v.boolean() }),
]);

/** What the annotator tells a view of its tab whenever it changes. */
export const PageState = v.variant('status', [
  v.object({ status: v.literal('reading') }),
  v.object({
    status: v.literal('annotated'),
    analysis: AnalysisSchema,
    /** Indices into `analysis.hidden` of the blocks that were brought back. */
    restored: v.array(v.number()),
    /** Those that are hidden, or back, on every page of the site. */
    lasting: v.array(v.number()),
  }),
  v.object({ status: v.literal('off') }),
  /** An article that is annotated only when the reader asks. */
  v.object({ status: v.literal('waiting') }),
  v.object({ status: v.literal('not-article'), detection: DetectionSchema }),
  v.object({ status: v.literal('empty') }),
  v.object({ status: v.literal('too-large') }),
  v.object({ status: v.literal('failed'), error: v.string() }),
]);

/** Which block of the story the reader has before their eyes, told as they scroll. */
export const ReadingPlace = v.object({ type: v.literal('place'), block: SpanSchema });

/** What a view asks of the annotator. */
export const FromView = v.variant('type', [
  /** Scroll to this span of the article's text and show where it is. */
  v.object({ type: v.literal('jump'), to: SpanSchema }),
  /** Hide one block again, or bring it back, while this page stays or for good on its site. */
  v.object({
    type: v.literal('restore'),
    index: v.number(),
    hidden: v.boolean(),
    lasting: v.boolean(),
  }),
  /** Outline the place of a block; null ends it. */
  v.object({ type: v.literal('peek'), index: v.nullable(v.number()) }),
]);

export type ToBackground = v.InferOutput<typeof ToBackground>;
export type ToTab = v.InferOutput<typeof ToTab>;
export type PageState = v.InferOutput<typeof PageState>;
export type ReadingPlace = v.InferOutput<typeof ReadingPlace>;
export type FromView = v.InferOutput<typeof FromView>;

/** The port between a view (popup, panel) and the annotator of a tab. */
export const VIEW_PORT = 'sourcelight-view';

/** Reads a message, or gives null for anything that is not one. */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  message: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : null;
}

/** Nothing but our own extension may talk to us. */
export const isOurs = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id;

/** Sends to the background; null where nobody answers, as after an update of the extension. */
export async function sendToBackground(message: ToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}

/** Sends to the main frame of a tab; null when nobody there answers. */
export async function sendToTab(tab: number, message: ToTab): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    return null;
  }
}
