import { useEffect, useState } from 'preact/hooks';
import type { Memory } from '../../lib/extension/private-sites';
import { readSettings, type Settings, watchSettings } from '../../lib/extension/settings';

/** The settings as they stand, whoever changes them; `initial` are the lasting ones. */
export function useSettings(initial: Settings, memory: Memory): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const gone = new AbortController();
    watchSettings(setSettings, gone.signal, memory);
    if (memory === 'private') void readSettings(memory).then(setSettings);
    return () => gone.abort();
  }, [memory]);
  return settings;
}
