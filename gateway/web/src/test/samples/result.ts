import type { Result } from '../../assessments/api';
import { assessment } from './assessment';
import { both } from './both';
import { catalogue } from './catalogue';
import { client } from './client';

const open = { score: null, low: 0, high: 100 };

export const result: Result = {
  assessmentId: assessment.id,
  clientId: client.id,
  cycle: 1,
  engagement: 'introduction',
  completedAt: '2026-03-04T08:00:00Z',
  carried: [],
  catalogue: { ...assessment.catalogue, digest: 'abc', title: catalogue.title },
  answersDigest: 'def',
  planDigest: null,
  engineVersion: '1',
  level: { reached: 'listen', possible: 'groundwork' },
  levels: [
    { id: 'leave', title: both('Lassen'), state: 'true' },
    { id: 'listen', title: both('Zuhören'), state: 'true' },
    { id: 'groundwork', title: both('Fundament'), state: 'open' },
    { id: 'pilot', title: both('Pilot'), state: 'false' },
  ],
  total: { score: 48.4, low: 30, high: 70.6, coverage: 0.62 },
  dimensions: [
    {
      id: 'goals',
      parent: null,
      title: both('Ziele'),
      score: 50,
      low: 25,
      high: 75,
      coverage: 0.5,
      evidence: 1,
      assessable: true,
      questions: [
        { id: 'goal', text: both('Frage goal?'), score: 50, low: 50, high: 50, state: 'answered', gap: 60 },
        { id: 'reason', text: both('Frage reason?'), ...open, state: 'missing', gap: null },
      ],
    },
  ],
  requirements: [
    {
      id: 'listen-1',
      level: 'listen',
      state: 'true',
      sentence: both('Zuhören ist möglich.'),
      inputs: [],
    },
    {
      id: 'ground-1',
      level: 'groundwork',
      state: 'open',
      sentence: both('Der Anlass ist noch offen.'),
      inputs: [{ kind: 'question', id: 'reason', label: both('Anlass'), ...open, answer: null }],
    },
    {
      id: 'pilot-1',
      level: 'pilot',
      state: 'false',
      sentence: both('Niemand ist benannt.'),
      inputs: [
        { kind: 'question', id: 'goal', label: both('Ziel'), score: 50, low: 50, high: 50, answer: null },
      ],
    },
  ],
  flags: [
    {
      id: 'everybody',
      severity: 'warning',
      state: 'true',
      caps: null,
      title: both('Weil alle es haben'),
      sentence: both('Das trägt nicht.'),
      inputs: [],
    },
    {
      id: 'outsourced',
      severity: 'blocking',
      state: 'true',
      caps: 'listen',
      title: both('Stimme abgegeben'),
      sentence: both('Die Stimme gehört ins Haus.'),
      inputs: [],
    },
  ],
  gaps: [
    {
      question: 'goal',
      text: both('Frage goal?'),
      points: 60,
      perspectives: [
        { perspective: 'management', score: 80 },
        { perspective: 'doers', score: 20 },
      ],
    },
  ],
  delivery: {
    model: 'listening-in-house',
    title: both('Zuhören im Haus'),
    reason: both('Dafür braucht es niemanden sonst.'),
    inputs: [],
  },
  runway: null,
  channels: null,
};
