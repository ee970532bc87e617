import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { keyPoints } from './key-points';

export const german: Language = { code: 'de', abbreviations, keyPoints };
