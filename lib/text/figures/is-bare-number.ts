import type { Draft } from './draft';

/** Whether a figure is a number in digits and nothing more. */
export const isBareNumber = ({ kind, unit, numeral: { form, scale } }: Draft): boolean =>
  kind === 'count' && unit === null && form === 'digits' && scale === 1;
