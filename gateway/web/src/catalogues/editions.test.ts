import { describe, expect, it } from 'vitest';

import { byCatalogue, byVersion, editionOf, keyOf, nextVersion } from './editions';
import { summary } from '../test/samples/catalogues';

describe('versions of catalogues', () => {
  it('are ordered by number, not by letter', () => {
    const versions = ['1.9.0', '1.10.0', '2.0.0', '1.9.1'].map((version) => ({ version }));
    expect(versions.toSorted(byVersion).map(({ version }) => version)).toEqual([
      '2.0.0',
      '1.10.0',
      '1.9.1',
      '1.9.0',
    ]);
  });

  it('stand together by catalogue', () => {
    const all = [summary(), summary({ id: 'own' }), summary({ id: 'own', version: '1.1.0' })];
    expect(byCatalogue(all).map(({ id, editions }) => [id, editions.map(({ version }) => version)])).toEqual([
      ['small', ['1.0.0']],
      ['own', ['1.1.0', '1.0.0']],
    ]);
  });

  it('go on from the newest one', () => {
    expect(nextVersion([])).toBe('1.0.0');
    expect(nextVersion([{ version: '1.9.3' }, { version: '1.10.2' }])).toBe('1.11.0');
  });

  it('are named in addresses', () => {
    expect(editionOf(keyOf({ id: 'own', version: '1.0.0' }))).toEqual({ id: 'own', version: '1.0.0' });
    expect(editionOf('nonsense')).toBeUndefined();
    expect(editionOf(null)).toBeUndefined();
  });
});
