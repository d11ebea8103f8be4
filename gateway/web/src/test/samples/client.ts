import type { Client } from '../../clients/api';

export const client: Client = {
  id: 'c1',
  version: 3,
  name: 'Brunnhuber Maschinenbau',
  sector: 'Maschinenbau',
  size: 'medium',
  market: 'b2b',
  language: 'de',
  registeredAt: '2026-03-01T08:00:00Z',
  changedAt: '2026-03-02T08:00:00Z',
  care: {
    status: 'preparation',
    consultant: { subject: 'anna', name: 'Anna Winter' },
    nextStep: null,
    reassessmentOn: null,
  },
  example: false,
};
