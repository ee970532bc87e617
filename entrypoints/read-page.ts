import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/page/detect';
import { readPage } from '../lib/page/read-page';
import { bringPart } from './annotate/parts';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringPart({ detect, readPage }));
