import * as v from 'valibot';

/** A host name as in an address: "news.example", "127.0.0.1". */
export const HostSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u),
);

const short = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** A block that is always hidden on a site, or never; lib/page knows it again by its pattern. */
export const SiteBlockSchema = v.object({
  host: HostSchema,
  hide: v.boolean(),
  selector: short(600),
  begins: short(60),
  /** What the reader knows it by: the rule that found it, and how its text began. */
  rule: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
  text: short(80),
});

/** Which sites a reader visits is nobody's business, so these never leave this browser. */
export const SitesSchema = v.object({
  /** Host names on which Sourcelight stays off. */
  sitesOff: v.array(HostSchema),
  /** Host names on which articles are always annotated by themselves. */
  sitesOn: v.array(HostSchema),
  siteBlocks: v.array(SiteBlockSchema),
});

/** What was chosen in private windows, and for which hosts: nothing else holds for these there. */
export const PrivateSitesSchema = v.object({ hosts: v.array(HostSchema), ...SitesSchema.entries });

export type SiteBlock = v.InferOutput<typeof SiteBlockSchema>;
export type Sites = v.InferOutput<typeof SitesSchema>;
export type PrivateSites = v.InferOutput<typeof PrivateSitesSchema>;

export const defaultSites: Sites = { sitesOff: [], sitesOn: [], siteBlocks: [] };
