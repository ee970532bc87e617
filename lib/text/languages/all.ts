import { bring } from '.';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';

for (const language of [english, german, spanish, french]) bring(language);
