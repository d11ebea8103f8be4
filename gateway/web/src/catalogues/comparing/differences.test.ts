import { describe, expect, it } from 'vitest';

import type { Catalogue } from '../../assessments/api';
import { both } from '../../test/samples/both';
import { catalogue } from '../../test/samples/catalogue';
import { countOf, differences } from './differences';

const base: Catalogue = {
  ...catalogue,
  levels: [
    { id: 'leave', title: both('Lassen'), meaning: both('Nein'), requirements: [] },
    {
      id: 'pilot',
      title: both('Erproben'),
      meaning: both('Ja'),
      requirements: [
        { id: 'goals-60', text: both('Ziele 60'), when: "score('goals') >= 60" },
        { id: 'work-50', text: both('Arbeit 50'), when: "score('work') >= 50" },
      ],
    },
  ],
  flags: [{ id: 'f', title: both('Signal'), text: both('…'), severity: 'warning', caps: null, when: 'true' }],
};

function changed(change: (copy: Catalogue) => void): Catalogue {
  const copy = structuredClone(base);
  change(copy);
  return copy;
}

describe('the differences of two catalogues', () => {
  it('are none between a catalogue and itself', () => {
    expect(countOf(differences(base, structuredClone(base)))).toBe(0);
  });

  it('mind neither the order of things nor whether nothing is written as null', () => {
    const other = changed((copy) => {
      copy.dimensions.reverse();
      copy.dimensions[0]!.questions.reverse();
      delete copy.flags[0]!.caps;
    });
    expect(countOf(differences(base, other))).toBe(0);
  });

  it('name questions that came, went and changed, with their dimension', () => {
    const other = changed(({ dimensions: [goals] }) => {
      const [goal, reason] = goals!.questions;
      goals!.questions = [
        { ...goal!, weight: 2, text: both('Was soll werden?') },
        { ...reason!, id: 'board', label: both('Beschluss') },
      ];
    });
    const { questions } = differences(base, other);
    expect(questions.map(({ id, kind, within }) => [id, kind, within?.de])).toEqual([
      ['goal', 'changed', 'Ziele'],
      ['board', 'added', 'Ziele'],
      ['reason', 'removed', 'Ziele'],
    ]);
    expect(questions[0]?.details).toEqual([
      { what: 'text', before: both('Frage goal?'), after: both('Was soll werden?') },
      { what: 'weight', before: 1, after: 2 },
    ]);
  });

  it('name the points of options, and options that came and went', () => {
    const other = changed(({ dimensions: [goals] }) => {
      const [no, partly] = goals!.questions[0]!.options;
      goals!.questions[0]!.options = [
        no!,
        { ...partly!, points: 40 },
        { id: 'maybe', text: both('Vielleicht'), points: 70, exclusive: false },
      ];
    });
    expect(differences(base, other).questions[0]?.details).toEqual([
      { what: 'points', of: both('Teilweise'), before: 50, after: 40 },
      { what: 'option', of: both('Vielleicht'), before: null, after: both('Vielleicht') },
      { what: 'option', of: both('Ja'), before: both('Ja'), after: null },
    ]);
  });

  it('follow a question into another dimension', () => {
    const other = changed(({ dimensions: [goals, work] }) => {
      work!.questions.push(goals!.questions.pop()!);
    });
    expect(differences(base, other).questions).toEqual([
      {
        id: 'reason',
        kind: 'changed',
        title: both('Kurz reason'),
        within: both('Arbeit'),
        details: [{ what: 'within', before: both('Ziele'), after: both('Arbeit') }],
      },
    ]);
  });

  it('name requirements by the level that demands them', () => {
    const other = changed(({ levels: [, pilot] }) => {
      pilot!.requirements = [
        { id: 'goals-60', text: both('Ziele 75'), when: "score('goals') >= 75" },
        { id: 'new', text: both('Neu'), when: 'true' },
      ];
    });
    const { requirements, levels } = differences(base, other);
    expect(requirements.map(({ id, kind, within }) => `${id} ${kind} ${within?.de}`)).toEqual([
      'goals-60 changed Erproben',
      'new added Erproben',
      'work-50 removed Erproben',
    ]);
    expect(requirements[0]?.details.map(({ what }) => what)).toEqual(['text', 'when']);
    expect(levels).toEqual([]);
  });

  it('look into dimensions within dimensions', () => {
    const nested = changed((copy) => {
      const [goals, work] = copy.dimensions;
      copy.dimensions = [{ ...goals!, dimensions: [work!] }];
    });
    const other = structuredClone(nested);
    other.dimensions[0]!.dimensions[0]!.weight = 3;
    expect(differences(nested, other).dimensions.map(({ id }) => id)).toEqual(['work']);
    expect(differences(base, nested).questions).toEqual([]);
  });

  it('tell rows of the same delivery model apart', () => {
    const row = (when: string) => ({ model: 'campaign', title: both('Kampagne'), reason: both('…'), when });
    const [one, other] = [row('a'), row('b')];
    const before = { ...base, delivery: [one, other] };
    const after = { ...base, delivery: [one, { ...other, when: 'c' }] };
    expect(differences(before, after).delivery.map(({ id, details }) => [id, details[0]?.after])).toEqual([
      ['campaign 1', 'c'],
    ]);
  });
});
