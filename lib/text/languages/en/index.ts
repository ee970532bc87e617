import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { keyPoints } from './key-points';

export const english: Language = { code: 'en', abbreviations, keyPoints };
