import type { Assessment, Catalogue, Question, Result } from '../assessments/api';
import type { Client } from '../clients/api';
import type { Report } from '../reports/api';

const both = (text: string) => ({ de: text, en: `${text} (en)` });

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
};

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
    },
  ],
  levels: [],
  planning: null,
  flags: [],
};

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

const open = { score: null, low: 0, high: 100 };

export const result: Result = {
  assessmentId: assessment.id,
  clientId: client.id,
  cycle: 1,
  engagement: 'introduction',
  completedAt: '2026-03-04T08:00:00Z',
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
  size: 184_320,
  sha256: 'abc',
  fileName: 'Brunnhuber.pdf',
  failure: null,
};
