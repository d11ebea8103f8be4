import { describe, expect, it } from 'vitest';

import { contrastOnPaper, isColour, isLegible } from './contrast';

describe('the contrast of a colour on paper', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#777777', 4.48],
    ['#0000ff', 8.59],
  ])('of %s is %d', (colour, contrast) => {
    expect(contrastOnPaper(colour)).toBeCloseTo(contrast, 2);
  });

  it('is enough or not, without rounding', () => {
    expect(isLegible('#767676')).toBe(true);
    expect(isLegible('#777777')).toBe(false);
  });

  it('is known of colours with six digits only', () => {
    expect(isColour('#0F4c4a')).toBe(true);
    expect(isColour('#fff')).toBe(false);
    expect(isLegible('black')).toBe(false);
  });
});
