import { useTranslation } from './translation';

interface Props {
  /** The browser did not give the reader's settings, or did not keep what was just chosen. */
  unread: boolean;
  refused: boolean;
}

/** Says what the browser's storage did not do. */
export function StorageTrouble({ unread, refused }: Props) {
  const { say } = useTranslation();
  return (
    <>
      {unread && <Alert kind="unread" text={say('options.unread')} />}
      {refused && <Alert kind="refused" text={say('options.failed')} />}
    </>
  );
}

const Alert = ({ kind, text }: { kind: keyof Props; text: string }) => (
  <p class={`trouble ${kind}`} role="alert">
    {text}
  </p>
);
