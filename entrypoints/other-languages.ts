import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring } from '../lib/text/languages';
import { otherLanguages } from '../lib/text/languages/other-languages';

/** Goes before the annotator. */
export default defineUnlistedScript(() => otherLanguages.forEach(bring));
