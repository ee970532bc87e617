import type { Signal } from '../signal';
import { account } from './account';
import { byline } from './byline';
import { code } from './code';
import { datedAddress } from './dated-address';
import { documentation } from './documentation';
import { fields } from './fields';
import { figure } from './figure';
import { forum } from './forum';
import { gallery } from './gallery';
import { headline } from './headline';
import { headlineAddress } from './headline-address';
import { home } from './home';
import { legal } from './legal';
import { linkedHeadings } from './linked-headings';
import { listing } from './listing';
import { liveBlog } from './live-blog';
import { longParagraphs } from './long-paragraphs';
import { longTitle } from './long-title';
import { manyArticles } from './many-articles';
import { manyPlaces } from './many-places';
import { manyTimes } from './many-times';
import { numberedAddress } from './numbered-address';
import { ogArticle } from './og-article';
import { ogOther } from './og-other';
import { oneArticle } from './one-article';
import { onePlace } from './one-place';
import { podcast } from './podcast';
import { priced } from './priced';
import { published } from './published';
import { quotationMarks } from './quotation-marks';
import { search } from './search';
import { shop } from './shop';
import { shortAddress } from './short-address';
import { statedArticle } from './stated-article';
import { story } from './story';
import { subheadings } from './subheadings';
import { video } from './video';

/** Every signal. */
export const signals: readonly Signal[] = [
  account,
  byline,
  code,
  datedAddress,
  documentation,
  fields,
  figure,
  forum,
  gallery,
  headlineAddress,
  headline,
  home,
  legal,
  linkedHeadings,
  listing,
  liveBlog,
  longParagraphs,
  longTitle,
  manyArticles,
  manyPlaces,
  manyTimes,
  numberedAddress,
  ogArticle,
  ogOther,
  oneArticle,
  onePlace,
  podcast,
  priced,
  published,
  quotationMarks,
  search,
  shop,
  shortAddress,
  statedArticle,
  story,
  subheadings,
  video,
];
