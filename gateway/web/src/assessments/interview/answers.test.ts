import { describe, expect, it } from 'vitest';

import { catalogue } from '../../test/samples/catalogue';
import type { Answer } from '../api';
import { type Entry, needsEvidence, overallProgress, overlay, progressOf } from './answers';
import { withoutRuledOut } from './MultiInput';
import { shown } from './shown';

const saved: Answer = {
  question: 'goal',
  perspective: 'doers',
  value: 'no',
  state: 'answered',
  comment: null,
  evidence: null,
  by: 'u1',
  at: '2026-03-03T08:00:00Z',
};
const pending: Entry = {
  question: 'goal',
  perspective: 'doers',
  state: 'answered',
  value: 'yes',
  comment: null,
  evidence: null,
};
const goals = catalogue.dimensions[0]!;

describe('the answers on the screen', () => {
  it('show an answer on its way instead of the saved one', () => {
    expect(overlay([saved], [pending]).get('goal/doers')?.value).toBe('yes');
  });

  it('count a dimension by what the chosen perspective is asked', () => {
    const entries = overlay([saved], []);
    expect(progressOf(goals, 'doers', entries)).toEqual({ answered: 1, of: 1 });
    expect(progressOf(goals, 'consultant', entries)).toEqual({ answered: 0, of: 2 });
  });

  it('count a question as answered whoever answered it', () => {
    expect(overallProgress(catalogue.dimensions, overlay([saved], []))).toEqual({ answered: 1, of: 4 });
  });

  it('ask for evidence from the points on that the catalogue names', () => {
    const goal = goals.questions[0]!;
    expect(needsEvidence(goal, pending)).toBe(true);
    expect(needsEvidence(goal, { ...pending, value: 'partly' })).toBe(false);
    expect(needsEvidence(goal, { ...pending, state: 'unknown', value: null })).toBe(false);
    expect(needsEvidence(goal, undefined)).toBe(false);
  });

  it('leave out questions that other answers rule out', () => {
    const visible = shown(catalogue, { hidden: ['reason'] });
    expect(visible.dimensions[0]?.questions.map(({ id }) => id)).toEqual(['goal']);
  });

  it('are asked of dimensions within a dimension one after the other', () => {
    const [goals, work] = catalogue.dimensions;
    const divided = { ...catalogue, dimensions: [{ ...goals!, questions: [], dimensions: [work!] }] };
    expect(shown(divided, { hidden: [] }).dimensions.map(({ id }) => id)).toEqual(['work']);
  });
});

describe('several answers to one question', () => {
  const tools = catalogue.dimensions[1]!.questions[0]!;

  it('give way to one that rules the others out', () => {
    expect(withoutRuledOut(tools, ['a', 'b', 'none'])).toEqual(['none']);
  });

  it('replace the one that ruled them out', () => {
    expect(withoutRuledOut(tools, ['none', 'a'])).toEqual(['a']);
  });
});
