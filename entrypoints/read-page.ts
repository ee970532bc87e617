import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/page/detect';
import { readPage } from '../lib/page/read-page';
import { bringWork } from './annotate/work-here';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringWork({ detect, readPage }));
