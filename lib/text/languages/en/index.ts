import type { Language } from '../language';
import { abbreviations } from './abbreviations';

export const english: Language = { code: 'en', abbreviations };
