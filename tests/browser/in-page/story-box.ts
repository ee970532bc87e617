/** The box of the story, emptied for a framework to draw in, and the texts of its paragraphs. */
export function takeStory(): { box: Element; first: string[] } {
  const box = document.querySelector('.story');
  if (!box) throw new Error('There is no story on this page.');
  const first = [...box.querySelectorAll(':scope > p')].map((p) => p.textContent ?? '');
  box.replaceChildren();
  return { box, first };
}

/** Calls back with the texts to draw whenever the page asks for others. */
export const whenAsked = (draw: (texts: string[]) => void): void =>
  addEventListener('story', (event) => draw((event as CustomEvent<string[]>).detail));

/** Templates leave the text of a paragraph in two nodes. */
export const inTwo = (text: string): [string, string] => [text.slice(0, 12), text.slice(12)];

/** By what a paragraph is known again when the story is drawn anew. */
export const keyOf = (text: string): string => text.slice(0, 20);
