import type { Lookup } from './translator';

/** Messages as a locale's file has them, in nested groups. */
export interface Messages {
  [name: string]: string | Messages;
}

/** Looks messages up in a locale's own file, the way a browser does in what is built of it. */
export function lookupIn(messages: Messages): Lookup {
  const flat = flatten(messages);
  return (name, substitutions = []) =>
    (flat.get(name) ?? '').replace(/\$(\d)/g, (_, place) => substitutions[place - 1] ?? '');
}

/** Every message by its flat name: "count_quotations_one". */
export function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + name, value]] : [...flatten(value, `${prefix}${name}_`)],
  );
  return new Map(entries);
}
