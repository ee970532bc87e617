import type { Paper } from './look';

export interface Hue {
  light: string;
  dark: string;
}

/**
 * Colours for speakers, those that differ most first. As lines they have a contrast of 3:1 and more,
 * and no two look alike to a reader who lacks one kind of cone: chosen by search over OKLab distances
 * under the model of Machado, Oliveira and Fernandes (2009).
 */
export const hues: readonly Hue[] = [
  { light: '#2355f8', dark: '#76c8ec' },
  { light: '#e13215', dark: '#ed8530' },
  { light: '#0093a9', dark: '#9bffff' },
  { light: '#7e3ebc', dark: '#9287ff' },
  { light: '#427f0d', dark: '#f0ff18' },
  { light: '#c15d7f', dark: '#ffbb8f' },
  { light: '#0c1b80', dark: '#4576ae' },
  { light: '#5b430d', dark: '#a66158' },
];

/** A speaker's colour on a paper, as CSS. */
export const hueOn = (paper: Paper, hue: Hue): string =>
  paper === 'scheme' ? `light-dark(${hue.light}, ${hue.dark})` : hue[paper];
