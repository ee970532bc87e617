import { pageKind } from './page-kind';

/** Things to listen to. */
export const podcast = pageKind({
  name: 'podcast',
  reason: 'podcast',
  types: ['PodcastEpisode', 'PodcastSeries', 'RadioEpisode'],
  words: ['podcast', 'podcasts'],
  hints: ['audio', 'episode', 'episodes', 'radio', 'shows'],
});
