import { textAnalyserOf } from './analyser';
import { findFigures } from './figures';
import { findKeyPoints } from './key-points';
import { findQuotations } from './quotes';

/** Reads an article, for whoever has all that it takes in one place. */
export const analyse = textAnalyserOf({ findQuotations, findFigures, findKeyPoints });
