import { hold, longestStep, ours, whole } from './ours';

/** What a page under measurement offers to its driver. */
export const sourcelight = { hold, longestStep, ours, whole };

Object.assign(globalThis, { sourcelight });
