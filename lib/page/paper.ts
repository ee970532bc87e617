/** Opacity from which a background counts as what stands behind the text. */
const OPAQUE = 0.5;

/** Relative luminance (WCAG 2) at which black and white contrast equally with a colour. */
const MIDDLE = 0.179;

/** Whether an element's text stands on a light or a dark ground, as its styles say. */
export function paperOf(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = parse(getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha >= OPAQUE) return ground.luminance > MIDDLE ? 'light' : 'dark';
  }
  // Nothing has a ground of its own, or it is a picture: whoever wrote the page chose the text to suit.
  const text = parse(getComputedStyle(element).color);
  return text && text.luminance > MIDDLE ? 'dark' : 'light';
}

interface Colour {
  luminance: number;
  alpha: number;
}

/** Reads a computed colour: "rgb(0 0 0 / 50%)", "rgba(…)", "color(srgb 1 1 1)"; null for others. */
function parse(colour: string): Colour | null {
  const numbers = colour.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
  const scale = colour.startsWith('rgb') ? 255 : 1;
  if (!/^(?:rgb|color\(srgb )/.test(colour) || numbers.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => linear(part / scale));
  return { luminance: 0.2126 * r + 0.7152 * g + 0.0722 * b, alpha };
}

/** WCAG 2: from gamma-encoded sRGB to linear light. */
const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
