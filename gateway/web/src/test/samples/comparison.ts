import type { Benchmark } from '../../assessments/benchmark/api';
import type { Comparison } from '../../assessments/comparison/api';
import { assessment } from './assessment';
import { both } from './both';
import { catalogue } from './catalogue';
import { client } from './client';
import { result } from './result';

const cycle = (number: number) => ({
  assessmentId: `a${number}`,
  cycle: number,
  completedAt: `2026-0${number}-04T08:00:00Z`,
});

const point = (number: number, level: string, total: number, goals: number) => ({
  ...cycle(number),
  level,
  total,
  dimensions: [
    { id: 'goals', score: goals },
    { id: 'work', score: null },
  ],
});

const compared = (number: number) => ({
  ...cycle(number),
  catalogue: assessment.catalogue,
  engagement: 'introduction' as const,
});

const change = { before: 40, after: 52, client: 15, catalogue: -3, notRechecked: 0.25 };

export const comparison: Comparison = {
  clientId: client.id,
  from: compared(1),
  to: compared(2),
  level: { before: 'listen', withLaterCatalogue: 'leave', after: 'groundwork' },
  total: change,
  dimensions: [
    { id: 'goals', title: both('Ziele'), score: change },
    {
      id: 'work',
      title: both('Arbeit'),
      score: { before: null, after: 30, client: null, catalogue: null, notRechecked: 1 },
    },
  ],
  questions: [
    { id: 'goal', label: both('Ziel'), before: 0, after: 50, recheck: 'changed' },
    { id: 'reason', label: both('Anlass'), before: 50, after: 50, recheck: 'carried' },
  ],
  trend: [point(1, 'listen', 40, 35), point(2, 'groundwork', 52, 50), point(3, 'pilot', 66, 70)],
  sentence: both('Gesamtwert von 40 auf 52.'),
};

export const levels = [
  { id: 'leave', title: both('Lassen'), meaning: both('Lassen'), requirements: [] },
  { id: 'listen', title: both('Zuhören'), meaning: both('Zuhören'), requirements: [] },
  { id: 'groundwork', title: both('Fundament'), meaning: both('Fundament'), requirements: [] },
  { id: 'pilot', title: both('Pilot'), meaning: both('Pilot'), requirements: [] },
];

export const levelledCatalogue = { ...catalogue, levels };

const standing = { score: 50, percentile: 62.5, lowerQuartile: 30, median: 44, upperQuartile: 60 };

export const benchmark: Benchmark = {
  assessmentId: assessment.id,
  catalogue: result.catalogue,
  fewest: 5,
  cohorts: [
    {
      likeness: 'size',
      clients: 8,
      total: standing,
      dimensions: [{ id: 'goals', title: both('Ziele'), standing }],
    },
    { likeness: 'all', clients: 21, total: null, dimensions: [] },
  ],
  tooSmall: ['sectorAndSize', 'sector'],
};
