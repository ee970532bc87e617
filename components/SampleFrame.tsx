import { useRef } from 'preact/hooks';

/** Pixels of the frame's own borders. */
const BORDERS = 2;

/** The sample article, which annotates itself as the settings say; as high as its text. */
export function SampleFrame({ title }: { title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = () => {
    const body = frame.current?.contentDocument?.body;
    if (!body) return;
    new ResizeObserver(() => {
      if (frame.current) frame.current.style.height = `${body.offsetHeight + BORDERS}px`;
    }).observe(body);
  };
  return <iframe ref={frame} class="sample-frame" src="/sample.html" title={title} onLoad={fit} />;
}
