import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { figures } from './figures';
import { keyPoints } from './key-points';
import { quotations } from './quotations';

export const spanish: Language = {
  code: 'es',
  abbreviations,
  quotations,
  figures,
  keyPoints,
};
