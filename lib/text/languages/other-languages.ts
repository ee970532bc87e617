import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';

/** All but English, which has most words and comes in a script of its own. */
export const otherLanguages: readonly Language[] = [german, spanish, french];
