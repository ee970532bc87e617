import { useEffect, useState } from 'preact/hooks';
import { type Settings, watchSettings } from '../../lib/extension/settings';

/** The settings as they stand, whoever changes them. */
export function useSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const gone = new AbortController();
    watchSettings(setSettings, gone.signal);
    return () => gone.abort();
  }, []);
  return settings;
}
