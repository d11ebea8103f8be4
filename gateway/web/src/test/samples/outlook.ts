import type { Outlook } from '../../assessments/outlook/api';
import { assessment } from './assessment';
import { both } from './both';

export const outlook: Outlook = {
  assessmentId: assessment.id,
  answersDigest: 'def',
  engineVersion: '1',
  robustness: {
    draws: 10_000,
    share: 0.81,
    levels: [
      { id: 'leave', title: both('Lassen'), share: 0.04 },
      { id: 'listen', title: both('Zuhören'), share: 0.81 },
      { id: 'groundwork', title: both('Fundament'), share: 0.15 },
    ],
    sentence: both('In 81 % der Durchläufe bleibt es bei „Zuhören“.'),
  },
  nextQuestions: {
    entropy: 0.6,
    settled: false,
    questions: [
      {
        id: 'reason',
        label: both('Anlass'),
        text: both('Frage reason?'),
        state: 'missing',
        gain: 0.4,
        decisive: true,
        requirements: ['ground-1'],
        sentence: both('Von „Anlass“ hängt mit ab: ein Anlass.'),
      },
    ],
    sentence: both('Fehlende Antworten können die Stufe noch ändern.'),
  },
  levers: {
    level: 'groundwork',
    title: both('Fundament'),
    reach: 'attainable',
    cheapest: true,
    days: 3.5,
    weeks: 4,
    changes: [
      {
        question: 'goal',
        label: both('Ziel'),
        from: both('Teilweise'),
        to: both('Ja'),
        value: 'yes',
        days: 1,
        weeks: 4,
        sentence: both('Ziel: von „Teilweise“ zu „Ja“.'),
      },
      {
        question: 'reason',
        label: both('Anlass'),
        from: both('Nein'),
        to: both('Teilweise'),
        value: 'partly',
        days: 2.5,
        weeks: 1,
        sentence: both('Anlass: von „Nein“ zu „Teilweise“.'),
      },
    ],
    obstacles: [],
    sentence: both('„Fundament“ ist erreichbar durch 2 Verbesserungen zusammen.'),
  },
};
