import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { keyPoints } from './key-points';

export const french: Language = { code: 'fr', abbreviations, keyPoints };
