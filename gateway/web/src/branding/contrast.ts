/** What text of any size needs on its ground (WCAG 2.2, 1.4.3). */
export const LEGIBLE = 4.5;

const FORM = /^#[0-9a-f]{6}$/i;

export function isColour(text: string): boolean {
  return FORM.test(text);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** How far a colour such as `#0f4c4a` stands out from white paper: 1 not at all, 21 as black does. */
export function contrastOnPaper(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16);
  const luminance =
    0.2126 * linear((rgb >> 16) & 255) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
  return 1.05 / (luminance + 0.05);
}

export function isLegible(colour: string): boolean {
  return isColour(colour) && contrastOnPaper(colour) >= LEGIBLE;
}
