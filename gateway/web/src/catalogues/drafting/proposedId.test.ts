import { describe, expect, it } from 'vitest';

import { proposedId } from './proposedId';

describe('a name as an id', () => {
  it('has letters, digits and hyphens only', () => {
    expect(proposedId('  Größe & Wirkung, 2. Auflage ')).toBe('groesse-wirkung-2-auflage');
    expect(proposedId('Café')).toBe('cafe');
    expect(proposedId('…')).toBe('');
    expect(proposedId('x'.repeat(80))).toHaveLength(60);
  });
});
