import type { Report } from '../../reports/api';
import { assessment } from './assessment';
import { client } from './client';

export const report: Report = {
  id: 'r1',
  assessmentId: assessment.id,
  clientId: client.id,
  clientName: client.name,
  kind: 'result',
  language: 'de',
  format: 'pdf',
  state: 'ready',
  progress: { done: 4, of: 4 },
  createdAt: '2026-03-04T08:00:00Z',
  readyAt: '2026-03-04T08:00:02Z',
  branding: 1,
  words: 1,
  templates: 1,
  data: '9701f9fa2b54',
  size: 184_320,
  sha256: 'abc',
  fileName: 'Brunnhuber.pdf',
  failure: null,
};
