import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findKeyPoints } from '../lib/text/key-points';
import { bringPart } from './annotate/parts';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringPart({ findKeyPoints }));
