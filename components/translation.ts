import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../lib/translation/translator';

/** Holds the words of the interface for all that is drawn inside. */
export const Translation = createContext<Translator | null>(null);

/** The words of the interface; throws outside a `Translation.Provider`. */
export function useTranslation(): Translator {
  const translation = useContext(Translation);
  if (!translation) throw new Error('There is no Translation.Provider around this component.');
  return translation;
}
