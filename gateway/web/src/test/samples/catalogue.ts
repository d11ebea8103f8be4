import type { Catalogue, Question } from '../../assessments/api';
import { both } from './both';

function question(id: string, change: Partial<Question> = {}): Question {
  return {
    id,
    label: both(`Kurz ${id}`),
    text: both(`Frage ${id}?`),
    help: null,
    kind: 'choice',
    perspectives: ['management', 'doers', 'consultant'],
    weight: 1,
    notApplicableAllowed: true,
    evidenceFrom: null,
    unit: null,
    visibleWhen: null,
    against: null,
    line: [],
    options: [
      { id: 'no', text: both('Nein'), points: 0, exclusive: false },
      { id: 'partly', text: both('Teilweise'), points: 50, exclusive: false },
      { id: 'yes', text: both('Ja'), points: 100, exclusive: false },
    ],
    ...change,
  };
}

export const catalogue: Catalogue = {
  id: 'small',
  version: '1.0.0',
  title: both('Kleiner Katalog'),
  digest: 'abc',
  gapFrom: 40,
  aggregation: 'mean',
  dimensions: [
    {
      id: 'goals',
      title: both('Ziele'),
      description: both('Warum überhaupt?'),
      weight: 1,
      aggregation: 'mean',
      questions: [
        question('goal', { evidenceFrom: 90 }),
        question('reason', { perspectives: ['consultant'], notApplicableAllowed: false }),
      ],
      dimensions: [],
    },
    {
      id: 'work',
      title: both('Arbeit'),
      description: both('Womit?'),
      weight: 1,
      aggregation: 'mean',
      questions: [
        question('tools', {
          kind: 'multi',
          options: [
            { id: 'a', text: both('Werkzeug A'), points: 50, exclusive: false },
            { id: 'b', text: both('Werkzeug B'), points: 50, exclusive: false },
            { id: 'none', text: both('Keines'), points: 0, exclusive: true },
          ],
        }),
        question('hours', { kind: 'number', unit: both('Stunden'), options: [] }),
      ],
      dimensions: [],
    },
  ],
  levels: [],
  planning: null,
  flags: [],
  delivery: [],
};
