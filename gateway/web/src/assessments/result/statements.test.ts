import { describe, expect, it } from 'vitest';

import { result } from '../../test/samples/result';
import { openForNextLevel } from '../interview/openForNextLevel';
import { questionLink } from '../links';
import { wrap } from './Radar';

describe('what the result says', () => {
  it('names the missing answers that decide on the next level', () => {
    expect(openForNextLevel(result).map(({ id }) => id)).toEqual(['reason']);
  });

  it('takes a mere fact as open only while it has no answer', () => {
    const fact = {
      kind: 'question',
      id: 'fact',
      label: { de: 'F', en: 'F' },
      score: null,
      low: null,
      high: null,
    } as const;
    const requirement = { id: 'r', level: 'groundwork', state: 'open', sentence: fact.label } as const;
    const asking = (answer: { de: string; en: string } | null) =>
      openForNextLevel({ ...result, requirements: [{ ...requirement, inputs: [{ ...fact, answer }] }] });
    expect(asking(null)).toHaveLength(1);
    expect(asking({ de: 'Ja', en: 'Yes' })).toEqual([]);
  });

  it('names nothing once the highest level is reached', () => {
    expect(openForNextLevel({ ...result, level: { reached: 'pilot', possible: 'pilot' } })).toEqual([]);
  });

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
