import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { inTwo, keyOf, takeStory, whenAsked } from './story-box';

const Paragraph = ({ text }: { text: string }) => h('p', null, ...inTwo(text));
const paragraph = (text: string) => h(Paragraph, { key: keyOf(text), text });

function Story({ first }: { first: string[] }) {
  const [texts, setTexts] = useState(first);
  useEffect(() => whenAsked(setTexts), []);
  return h('div', { class: 'drawn' }, texts.map(paragraph));
}

const { box, first } = takeStory();
render(h(Story, { first }), box);
