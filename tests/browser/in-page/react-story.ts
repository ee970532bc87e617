import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { inTwo, keyOf, takeStory, whenAsked } from './story-box';

const Paragraph = ({ text }: { text: string }) => createElement('p', null, ...inTwo(text));
const paragraph = (text: string) => createElement(Paragraph, { key: keyOf(text), text });

function Story({ first }: { first: string[] }) {
  const [texts, setTexts] = useState(first);
  useEffect(() => whenAsked(setTexts), []);
  return createElement('div', { className: 'drawn' }, texts.map(paragraph));
}

const { box, first } = takeStory();
createRoot(box).render(createElement(Story, { first }));
