import type { Language } from '../language';
import { abbreviations } from './abbreviations';

export const spanish: Language = { code: 'es', abbreviations };
