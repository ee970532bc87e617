import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFigures } from '../lib/text/figures';
import { bringWork } from './annotate/work-here';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringWork({ findFigures }));
