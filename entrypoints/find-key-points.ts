import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findKeyPoints } from '../lib/text/key-points';
import { bringWork } from './annotate/work-here';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringWork({ findKeyPoints }));
