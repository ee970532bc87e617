/** The words of a list that is written as text, with spaces and line breaks between. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The phrases of such a list, with commas between. */
export const phrases = (list: string): string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
