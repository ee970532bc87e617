import { bring } from '.';
import { english } from './en';
import { otherLanguages } from './other-languages';

bring([english, ...otherLanguages]);
