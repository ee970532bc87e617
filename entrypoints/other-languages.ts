import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { otherLanguages } from '../lib/text/languages/other-languages';
import { bringPart } from './annotate/parts';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringPart({ otherLanguages }));
