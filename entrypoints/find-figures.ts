import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFigures } from '../lib/text/figures';
import { bringPart } from './annotate/parts';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringPart({ findFigures }));
