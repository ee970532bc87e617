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
      {unread && <Alert text={say('options.unread')} />}
      {refused && <Alert text={say('options.failed')} />}
    </>
  );
}

const Alert = ({ text }: { text: string }) => (
  <p class="refused" role="alert">
    {text}
  </p>
);
