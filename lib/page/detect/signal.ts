import type { Evidence } from './evidence';

/** One thing about a page that speaks for or against its being one article. */
export interface Signal {
  name: string;
  /** Its weight before any page is seen, in log-odds; the learned one keeps the sign. */
  expected: number;
  /** Measures what a glance does not show. */
  reads?: 'outline' | 'prose';
  /** How much of it is there, 0 to 1. */
  measure(evidence: Evidence): number;
  /** What to tell a reader when it counts. */
  reason(evidence: Evidence): string;
}

/** 0 up to `none`, 1 from `full`, and between them by the logarithm: the tenth paragraph tells less than the first. */
export function grade(value: number, none: number, full: number): number {
  const share = Math.log(Math.max(value, 1) / none) / Math.log(full / none);
  return Math.min(1, Math.max(0, share));
}
