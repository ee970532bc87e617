import { centrality } from './centrality';
import { fragment, long } from './length';
import { lead } from './position';
import type { Reason } from './reason';
import { title } from './title-overlap';

/** Every reason the ranker weighs. A new one goes here and needs `npm run train:key-points`. */
export const reasons: readonly Reason[] = [lead, centrality, title, fragment, long];
