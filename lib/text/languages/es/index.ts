import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { figures } from './figures';
import { keyPoints } from './key-points';

export const spanish: Language = {
  code: 'es',
  abbreviations,
  figures,
  keyPoints,
};
