import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { figures } from './figures';
import { keyPoints } from './key-points';

export const german: Language = {
  code: 'de',
  abbreviations,
  figures,
  keyPoints,
};
