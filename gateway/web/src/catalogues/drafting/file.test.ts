import { describe, expect, it } from 'vitest';

import { both } from '../../test/samples/both';
import { baseOf, lineOf, overlaySource, withValues, withVersion } from './file';

const OVERLAY = `# ours
base: {id: small, version: 1.0.0}
id: own
version: 1.0.0
dimensions:
  - id: goals
    # more than usual
    weight: 3
`;

describe('the file of an overlay', () => {
  it('begins with its base and its name', () => {
    const file = overlaySource(
      { id: 'small', version: '1.0.0' },
      { id: 'own', version: '2.0.0', title: { de: 'Unser', en: 'Ours' } },
      'One line.\nAnother.',
    );
    expect(file).toBe(
      '# One line.\n# Another.\n\nbase: { id: small, version: 1.0.0 }\nid: own\nversion: 2.0.0\ntitle: { de: Unser, en: Ours }\n',
    );
    expect(baseOf(file)).toEqual({ id: 'small', version: '1.0.0' });
    expect(baseOf('id: own')).toBeUndefined();
  });

  it('takes a change to what it mentions already, and keeps its comments', () => {
    const file = withValues(OVERLAY, [{ list: 'dimensions', id: 'goals' }], { weight: 2 });
    expect(file).toContain('# ours');
    expect(file).toContain('# more than usual\n    weight: 2\n');
  });

  it('adds what it does not mention yet, at its place', () => {
    const way = [
      { list: 'dimensions', id: 'goals' },
      { list: 'questions', id: 'goal' },
      { list: 'options', id: 'no' },
    ] as const;
    const file = withValues(OVERLAY, way, { points: 10 }) ?? '';
    expect(file).toContain(
      'weight: 3\n    questions:\n      - id: goal\n        options:\n          - id: no\n            points: 10\n',
    );
    expect(lineOf(file, 'goal')).toBe(10);
  });

  it('takes whole questions, with texts and options on a line each', () => {
    const file = withValues(
      OVERLAY,
      [
        { list: 'dimensions', id: 'work' },
        { list: 'questions', id: 'new' },
      ],
      {
        text: both('Neu?'),
        ask: ['consultant'],
        options: [{ id: 'no', points: 0, de: 'Nein', en: 'No' }],
      },
    );
    expect(file).toContain('text: { de: "Neu?", en: "Neu? (en)" }');
    expect(file).toContain('- { id: no, points: 0, de: Nein, en: No }');
    expect(file?.indexOf('id: goals')).toBeLessThan(file?.indexOf('id: work') ?? 0);
  });

  it('is not touched while it cannot be read', () => {
    expect(withValues('id: [', [], { weight: 1 })).toBeUndefined();
    expect(withValues('- list', [], { weight: 1 })).toBeUndefined();
  });

  it('goes on under another version', () => {
    expect(withVersion(OVERLAY, '1.1.0')).toBe(
      OVERLAY.replace('version: 1.0.0\nd', 'version: 1.1.0\nd').replace(
        '{id: small, version: 1.0.0}',
        '{ id: small, version: 1.0.0 }',
      ),
    );
  });
});
