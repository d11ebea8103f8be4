import { describe, expect, it } from 'vitest';

import { minutesLeft } from './pace';

const every = (seconds: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    at: new Date(Date.UTC(2026, 2, 3, 8) + index * seconds * 1000).toISOString(),
    carriedFrom: null,
  }));

describe('the remaining time', () => {
  it('is a quarter of a minute for each question, as long as nothing else is known', () => {
    expect(minutesLeft(60, [])).toBe(15);
    expect(minutesLeft(60, every(40, 3))).toBe(15);
  });

  it('follows the pace of this interview', () => {
    expect(minutesLeft(30, every(40, 10))).toBe(20);
  });

  it('does not take a break for slowness, nor carried answers for speed', () => {
    expect(minutesLeft(60, every(3600, 10))).toBe(15);
    expect(
      minutesLeft(
        60,
        every(1, 10).map((answer) => ({ ...answer, carriedFrom: 1 })),
      ),
    ).toBe(15);
  });

  it('is never nothing while questions are open', () => {
    expect(minutesLeft(1, every(1, 10))).toBe(1);
  });
});
