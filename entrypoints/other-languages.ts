import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring } from '../lib/text/languages';
import { german } from '../lib/text/languages/de';
import { spanish } from '../lib/text/languages/es';
import { french } from '../lib/text/languages/fr';

/** Goes before the annotator. */
export default defineUnlistedScript(() => [german, spanish, french].forEach(bring));
