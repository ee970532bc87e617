import { useTranslation } from './translation';

/** Says that the browser did not give the reader's settings. */
export function Unread() {
  const { say } = useTranslation();
  return (
    <p class="refused" role="alert">
      {say('options.unread')}
    </p>
  );
}
