/** The share of `whole` that `part` has too, 0 to 1. */
export function share<T>(whole: ReadonlySet<T>, part: ReadonlySet<T>): number {
  if (whole.size === 0) return 0;
  let common = 0;
  for (const item of whole) if (part.has(item)) common++;
  return common / whole.size;
}
