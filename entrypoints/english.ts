import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { english } from '../lib/text/languages/en';
import { bringPart } from './annotate/parts';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringPart({ english }));
