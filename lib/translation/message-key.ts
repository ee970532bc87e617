import type english from './locales/en.json';

type Messages = typeof english;

/** Every nested key of a tree of messages, as "group.name". */
type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];

/** Names a message that is the same for any number: "notice.off". */
export type MessageKey = KeysOf<Omit<Messages, 'count' | 'extension' | 'command'>>;

/** Names a message that depends on a number, as plural rules have it: "quotations". */
export type CountKey = keyof Messages['count'];
