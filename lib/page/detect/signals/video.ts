import { pageKind } from './page-kind';

/** Things to watch. */
export const video = pageKind({
  name: 'video',
  reason: 'video page',
  types: ['VideoGallery', 'video', 'video.episode', 'video.movie', 'video.other'],
  words: ['mediathek', 'video', 'videos', 'vod', 'watch'],
  hints: ['av', 'tv'],
});
