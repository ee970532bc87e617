import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring } from '../lib/text/languages';
import { english } from '../lib/text/languages/en';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bring(english));
