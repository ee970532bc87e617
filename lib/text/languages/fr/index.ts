import type { Language } from '../language';
import { abbreviations } from './abbreviations';

export const french: Language = { code: 'fr', abbreviations };
