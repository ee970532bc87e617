import { findFigures } from '../text/figures';
import { findKeyPoints } from '../text/key-points';
import { findQuotations } from '../text/quotes';
import { analyserOf } from './analyser';
import { detect } from './detect';
import { readPage } from './read-page';

/** Reads a page and its story, for whoever has all that it takes in one place. */
export const analysePage = analyserOf({
  detect,
  readPage,
  findQuotations,
  findFigures,
  findKeyPoints,
});
