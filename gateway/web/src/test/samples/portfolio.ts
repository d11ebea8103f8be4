import type { Entry, Overview } from '../../portfolio/api';

export const entry: Entry = {
  id: 'c1',
  name: 'Brunnhuber Maschinenbau',
  sector: 'Maschinenbau',
  size: 'medium',
  market: 'b2b',
  status: 'preparation',
  consultant: { subject: 'anna', name: 'Anna Winter' },
  cycle: 2,
  level: { id: 'pilot', title: { de: 'Erproben', en: 'Pilot' }, position: 3, highest: false },
  coverage: 0.92,
  lastContact: '2026-03-02T08:00:00Z',
  nextStep: { kind: 'reassess', text: null, due: '2026-09-02' },
  attention: [],
  changedAt: '2026-03-02T08:00:00Z',
  example: false,
};

export const overview: Overview = {
  total: 3,
  levels: [
    { id: 'listen', title: { de: 'Zuhören', en: 'Listen' }, count: 1 },
    { id: 'pilot', title: { de: 'Erproben', en: 'Pilot' }, count: 1 },
  ],
  sectors: [
    { value: 'Maschinenbau', name: null, count: 2 },
    { value: 'Mode', name: null, count: 1 },
  ],
  sizes: [{ value: 'medium', name: null, count: 3 }],
  statuses: [{ value: 'preparation', name: null, count: 3 }],
  consultants: [{ value: 'anna', name: 'Anna Winter', count: 3 }],
  attention: [
    { value: 'any', name: null, count: 1 },
    { value: 'report-failed', name: null, count: 1 },
  ],
};
