import english from '../../lib/translation/locales/en.json';
import { lookupIn } from '../../lib/translation/lookup-in';
import { translator } from '../../lib/translation/translator';

/** The interface in English, for tests outside a browser. */
export const inEnglish = translator(lookupIn(english));
