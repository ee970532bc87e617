import { createApp, h, onMounted, shallowRef } from 'vue';
import { inTwo, keyOf, takeStory, whenAsked } from './story-box';

const Paragraph = ({ text }: { text: string }) => h('p', inTwo(text));
Paragraph.props = ['text'];
const paragraph = (text: string) => h(Paragraph, { key: keyOf(text), text });

const { box, first } = takeStory();
const Story = {
  setup() {
    const texts = shallowRef(first);
    onMounted(() =>
      whenAsked((next) => {
        texts.value = next;
      }),
    );
    return () => h('div', { class: 'drawn' }, texts.value.map(paragraph));
  },
};
createApp(Story).mount(box);
