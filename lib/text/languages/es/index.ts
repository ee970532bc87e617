import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { keyPoints } from './key-points';

export const spanish: Language = { code: 'es', abbreviations, keyPoints };
