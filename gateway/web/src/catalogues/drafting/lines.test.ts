import { describe, expect, it } from 'vitest';

import { countOf, rangeOf } from './lines';

const TEXT = 'id: a\n\nversion: 1\n';

describe('the lines of a file', () => {
  it('are found by their number', () => {
    expect(TEXT.slice(...rangeOf(TEXT, 1))).toBe('id: a');
    expect(TEXT.slice(...rangeOf(TEXT, 2))).toBe('');
    expect(TEXT.slice(...rangeOf(TEXT, 3))).toBe('version: 1');
  });

  it('end with the last one', () => {
    expect(rangeOf(TEXT, 99)).toEqual([TEXT.length, TEXT.length]);
    expect(countOf(TEXT)).toBe(4);
  });
});
