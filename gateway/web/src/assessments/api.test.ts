import { describe, expect, it } from 'vitest';

import { newest } from './api';

describe('an assessment in the cache', () => {
  it('is replaced by a newer one', () => {
    expect(newest({ version: 3 }, { version: 4 })).toEqual({ version: 4 });
  });

  it('is kept when an answer that was overtaken arrives late', () => {
    expect(newest({ version: 4 }, { version: 3 })).toEqual({ version: 4 });
  });

  it('is what arrives first', () => {
    expect(newest(undefined, { version: 1 })).toEqual({ version: 1 });
  });
});
