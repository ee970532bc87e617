import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** One paragraph, its text in two nodes as templates leave them. */
const Paragraph = ({ text }: { text: string }) => h('p', null, text.slice(0, 12), text.slice(12));

/** Draws the paragraphs of the story as a framework does, and again whenever the page asks. */
function Story({ first }: { first: string[] }) {
  const [texts, setTexts] = useState(first);
  useEffect(() => {
    addEventListener('story', (event) => setTexts((event as CustomEvent<string[]>).detail));
  }, []);
  return h(
    'div',
    { class: 'drawn' },
    texts.map((text) => h(Paragraph, { key: text.slice(0, 20), text })),
  );
}

const story = document.querySelector('.story');
const first = [...document.querySelectorAll('.story > p')].map((p) => p.textContent ?? '');
story?.replaceChildren();
if (story) render(h(Story, { first }), story);
