import { pageKind } from './page-kind';

/** Forums, and questions with answers. */
export const forum = pageKind({
  name: 'forum',
  reason: 'forum or questions',
  types: ['DiscussionForumPosting', 'QAPage', 'Question'],
  words: [
    'board',
    'boards',
    'foro',
    'foros',
    'forum',
    'forumdisplay',
    'forums',
    'questions',
    'showthread',
    'showtopic',
    'thread',
    'threads',
    'viewforum',
    'viewtopic',
  ],
  hints: ['ask', 'comments', 'community', 'discuss', 'discussion', 'talk', 'topic', 'topics'],
});
