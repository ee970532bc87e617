import { bring } from '.';
import { english } from './en';
import { otherLanguages } from './other-languages';

for (const language of [english, ...otherLanguages]) bring(language);
