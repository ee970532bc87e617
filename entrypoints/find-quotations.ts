import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findQuotations } from '../lib/text/quotes';
import { bringPart } from './annotate/parts';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringPart({ findQuotations }));
