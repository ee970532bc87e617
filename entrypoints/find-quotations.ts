import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findQuotations } from '../lib/text/quotes';
import { bringWork } from './annotate/work-here';

/** Goes before the annotator. */
export default defineUnlistedScript(() => bringWork({ findQuotations }));
