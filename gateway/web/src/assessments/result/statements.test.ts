import { describe, expect, it } from 'vitest';

import { result } from '../../test/samples/result';
import { questionLink } from '../links';
import { wrap } from './wrap';

describe('what the result says', () => {
  it('leads from a statement to the question behind it', () => {
    expect(questionLink('a1', result, { kind: 'question', id: 'reason' })).toBe(
      '/assessments/a1/interview/goals#q-reason',
    );
    expect(questionLink('a1', result, { kind: 'dimension', id: 'goals' })).toBe(
      '/assessments/a1/interview/goals',
    );
  });

  it('breaks long titles into lines beside the picture', () => {
    expect(wrap('Kultur und Rückhalt der Leitung')).toEqual(['Kultur und', 'Rückhalt der', 'Leitung']);
    expect(wrap('Ziele')).toEqual(['Ziele']);
  });
});
