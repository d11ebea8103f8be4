import type { Catalogue } from '../../assessments/api';
import { both } from './both';
import { catalogue } from './catalogue';

const figure = { low: 1, high: 2, source: both('Erfahrung'), year: 2024 };

/** A catalogue with something of everything. */
export const fullCatalogue: Catalogue = {
  ...catalogue,
  levels: [
    { id: 'leave', title: both('Bleiben lassen'), meaning: both('Derzeit nicht'), requirements: [] },
    {
      id: 'pilot',
      title: both('Erproben'),
      meaning: both('Mit einem Kanal'),
      requirements: [{ id: 'goals-60', text: both('Ziele mindestens 60'), when: "score('goals') >= 60" }],
    },
  ],
  flags: [
    {
      id: 'outsourced',
      title: both('Stimme ausgelagert'),
      text: both('Niemand im Haus spricht.'),
      severity: 'blocking',
      caps: 'leave',
      when: "score('work') < 20",
    },
  ],
  delivery: [
    { model: 'none', title: both('Noch nichts'), reason: both('Zu früh.'), when: "level == 'leave'" },
    { model: 'own', title: both('Im Haus'), reason: both('Es trägt.'), when: 'true' },
  ],
  planning: {
    listening: figure,
    coordination: figure,
    learning: figure,
    absence: figure,
    audiences: [{ id: 'buyers', text: both('Einkauf') }],
    purposes: [{ id: 'service', text: both('Service') }],
    formats: [{ id: 'words', text: both('Text') }],
    unlock: [{ id: 'unlock', text: both('Zuhören ist entschieden'), when: "reached('pilot')" }],
    channels: [
      {
        id: 'blog',
        title: both('Blog'),
        audience: both('Wer sucht, der findet.'),
        audiences: ['buyers'],
        purposes: ['service'],
        formats: ['words'],
        reach: null,
        hoursPerPost: figure,
        cadence: figure,
        community: figure,
      },
    ],
  },
};
