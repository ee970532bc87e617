/** How a mark can be drawn: over its background, or as a line under it. */
export const lines = ['tint', 'solid', 'dotted', 'dashed', 'double', 'wavy'] as const;

export const colours = [
  'amber',
  'blue',
  'green',
  'grey',
  'orange',
  'purple',
  'red',
  'teal',
] as const;

/** How much the marks stand out from the text. */
export const densities = ['faint', 'calm', 'strong'] as const;

export type Line = (typeof lines)[number];
export type Colour = (typeof colours)[number];
export type Density = (typeof densities)[number];

/** How one kind of mark is drawn. */
export interface Look {
  line: Line;
  colour: Colour;
}

/** What stands behind the text; `scheme` follows the colour scheme of the page's own style. */
export type Paper = 'light' | 'dark' | 'scheme';

/** As lines, all have a contrast of 3:1 and more: on white and sepia, and on black and dark grey. */
const inks: Record<Colour, { light: string; dark: string }> = {
  amber: { light: '#a06a00', dark: '#e2b341' },
  blue: { light: '#1f6fd0', dark: '#6ea8f7' },
  green: { light: '#1f8043', dark: '#5fc285' },
  grey: { light: '#68707c', dark: '#a4adb9' },
  orange: { light: '#bf5a0c', dark: '#f09a4e' },
  purple: { light: '#8250c4', dark: '#bf9bf2' },
  red: { light: '#c63a3a', dark: '#f28a84' },
  teal: { light: '#0e7c86', dark: '#53bfc9' },
};

/** Per cent of the colour in a tint, and pixels of a line. */
const strengths: Record<Density, { tint: number; line: number }> = {
  faint: { tint: 9, line: 1 },
  calm: { tint: 15, line: 2 },
  strong: { tint: 30, line: 3 },
};

/** The colour of a mark's line on a paper, as CSS. */
export function inkOn(paper: Paper, colour: Colour): string {
  const { light, dark } = inks[colour];
  return paper === 'scheme' ? `light-dark(${light}, ${dark})` : inks[colour][paper];
}

/** The CSS declaration that draws a mark; of those that `::highlight()` takes. */
export const declarationOf = ({ line, colour }: Look, density: Density, paper: Paper): string =>
  drawn(line, inkOn(paper, colour), strengths[density]);

/** A tint that tells speakers apart is stronger than one that only sets words apart. */
const HUE_STRENGTH = 1.6;

/** The same in another colour, by which a speaker is told from others. */
export function declarationIn(ink: string, { line }: Look, density: Density): string {
  const { tint, line: width } = strengths[density];
  return drawn(line, ink, { tint: Math.round(HUE_STRENGTH * tint), line: width });
}

function drawn(line: Line, ink: string, strength: { tint: number; line: number }): string {
  if (line === 'tint') {
    return `background-color: color-mix(in srgb, ${ink} ${strength.tint}%, transparent)`;
  }
  // Two lines weigh more than one, so each is thinner.
  const width = line === 'double' ? Math.max(1, strength.line - 1) : strength.line;
  return `text-decoration: underline ${width}px ${line} ${ink}`;
}
