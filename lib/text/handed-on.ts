/**
 * What scripts of ours hand on to each other in a page, by subject. It lies on the global object of
 * their own world, under a symbol: a name could be that of an element of the page, too.
 */
export function handedOn<T extends object>(subject: string): Partial<T> {
  const world = globalThis as unknown as Record<symbol, Partial<T>>;
  const key = Symbol.for(`sourcelight ${subject}`);
  world[key] ??= {};
  return world[key];
}
