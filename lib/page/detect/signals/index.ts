import type { Signal } from '../signal';
import { account } from './account';
import { byline } from './byline';
import { code } from './code';
import { datedAddress } from './dated-address';
import { documentation } from './documentation';
import { figure } from './figure';
import { forum } from './forum';
import { gallery } from './gallery';
import { headlineAddress } from './headline-address';
import { home } from './home';
import { legal } from './legal';
import { listing } from './listing';
import { liveBlog } from './live-blog';
import { longParagraphs } from './long-paragraphs';
import { longTitle } from './long-title';
import { manyArticles } from './many-articles';
import { manyTimes } from './many-times';
import { numberedAddress } from './numbered-address';
import { ogOther } from './og-other';
import { oneArticle } from './one-article';
import { onePlace } from './one-place';
import { podcast } from './podcast';
import { published } from './published';
import { quotationMarks } from './quotation-marks';
import { search } from './search';
import { shop } from './shop';
import { shortAddress } from './short-address';
import { statedArticle } from './stated-article';
import { video } from './video';

/** All signals; a new one is a file and a line here, and a run of the training command. */
export const signals: readonly Signal[] = [
  account,
  byline,
  code,
  datedAddress,
  documentation,
  figure,
  forum,
  gallery,
  headlineAddress,
  home,
  legal,
  listing,
  liveBlog,
  longParagraphs,
  longTitle,
  manyArticles,
  manyTimes,
  numberedAddress,
  ogOther,
  oneArticle,
  onePlace,
  podcast,
  published,
  quotationMarks,
  search,
  shop,
  shortAddress,
  statedArticle,
  video,
];
