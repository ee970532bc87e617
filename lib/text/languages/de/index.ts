import type { Language } from '../language';
import { abbreviations } from './abbreviations';

export const german: Language = { code: 'de', abbreviations };
