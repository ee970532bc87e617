/**
 * Ends a lifetime. Given no reason, a browser would make an error of it, and for that error's stack
 * read the whole script once more.
 */
export const end = (lifetime: AbortController): void => lifetime.abort('over');
