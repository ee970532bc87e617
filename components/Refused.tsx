import { useTranslation } from './translation';

/** Says that the browser did not keep what was just chosen. */
export function Refused() {
  const { say } = useTranslation();
  return (
    <p class="refused" role="alert">
      {say('options.failed')}
    </p>
  );
}
