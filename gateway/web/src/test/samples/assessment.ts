import type { Assessment } from '../../assessments/api';
import { catalogue } from './catalogue';
import { client } from './client';

export const assessment: Assessment = {
  id: 'a1',
  version: 1,
  clientId: client.id,
  clientName: client.name,
  catalogue: { id: catalogue.id, version: catalogue.version },
  engagement: 'introduction',
  cycle: 1,
  state: 'open',
  createdAt: '2026-03-03T08:00:00Z',
  completedAt: null,
  level: null,
  progress: { answered: 0, of: 4 },
  hidden: [],
  answers: [],
  plan: null,
};
