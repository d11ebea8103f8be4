import type { Catalogue, Result } from '../../assessments/api';
import type { ChannelAdvice, Plan, Planning, Runway } from '../../assessments/plan/api';
import { both } from './both';
import { catalogue } from './catalogue';
import { result } from './result';

const exactly = (amount: number) => ({ low: amount, high: amount, unbounded: false });
const endless = { low: null, high: null, unbounded: true };

export const plan: Plan = {
  start: '2026-10-05',
  channels: [{ channel: 'linkedin', posts: 2 }],
  people: [{ role: 'Marketing', hours: 8, absence: 0.1 }, { role: 'Technik' }],
  substitutes: [{ role: 'Vertrieb', replaces: 'Marketing', hours: 2 }],
  mainCommunicator: 'Marketing',
  content: { stock: 10, perWeek: 1 },
};

export const runway: Runway = {
  start: '2026-10-05',
  carries: 'false',
  weeks: exactly(8),
  earliest: '2026-11-30',
  latest: '2026-11-30',
  cause: 'content',
  ends: [
    { cause: 'hours', weeks: endless, sentence: both('Die Stunden reichen auf Dauer.') },
    { cause: 'money', weeks: endless, sentence: both('Geld wird keines gebraucht.') },
    { cause: 'content', weeks: exactly(8), sentence: both('Themen reichen 8 Wochen.') },
  ],
  hours: {
    needed: exactly(6.5),
    available: exactly(7.2),
    parts: [
      { id: 'linkedin', label: both('LinkedIn'), hours: exactly(4) },
      { id: 'listening', label: both('Zuhören'), hours: exactly(2) },
      { id: 'learning', label: both('Lernen'), hours: { low: 0.5, high: 1, unbounded: false } },
      { id: 'coordination', label: both('Abstimmung'), hours: exactly(0) },
    ],
  },
  cover: {
    away: 'Marketing',
    goesOn: 'true',
    needed: exactly(2),
    available: exactly(2),
    sentence: both('Fehlt „Marketing“, geht beides weiter.'),
  },
  largest: {
    found: true,
    channels: [
      {
        channel: 'linkedin',
        title: both('LinkedIn'),
        posts: 1,
        sensible: { low: 1, high: 2, unbounded: false },
      },
    ],
    needed: exactly(5),
    sentence: both('Höchstens tragen: LinkedIn mit 1 Beitrag je Woche.'),
  },
  possible: null,
  assumptions: [
    {
      input: 'learning',
      label: both('Stunden je Woche für das Lernen'),
      range: { low: 0.5, high: 1, unbounded: false },
      source: both('Setzung'),
      year: 2026,
    },
    {
      input: 'people[Technik].hours',
      label: both('Technik: Stunden je Woche'),
      range: { low: 0, high: 40, unbounded: false },
      source: null,
      year: null,
    },
  ],
  sentence: both('Der Plan reicht 8 Wochen, bis zum 30.11.2026.'),
};

export const channels: ChannelAdvice = {
  state: 'ranked',
  sentence: both('Ein Kanal passt.'),
  preconditions: [],
  ranking: [
    {
      channel: 'linkedin',
      title: both('LinkedIn'),
      fits: 'true',
      score: exactly(87.5),
      hours: exactly(4),
      sentence: both('LinkedIn passt.'),
      criteria: [
        { aspect: 'audience', met: 'true', score: exactly(50), sentence: both('Eine von zwei Zielgruppen.') },
        { aspect: 'purpose', met: 'true', score: exactly(100), sentence: both('Alle Zwecke.') },
        {
          aspect: 'formats',
          met: 'open',
          score: { low: 0, high: 100, unbounded: false },
          sentence: both('Offen.'),
        },
        { aspect: 'effort', met: 'false', score: exactly(40), sentence: both('Zu viel Aufwand.') },
      ],
    },
  ],
};

export const locked: ChannelAdvice = {
  state: 'locked',
  sentence: both('Über Kanäle wird zuletzt gesprochen; noch ist es zu früh.'),
  preconditions: [
    { id: 'unlock-coverage', state: 'false', sentence: both('Erst 62 % sind beantwortet.'), inputs: [] },
  ],
  ranking: [],
};

export const planned: Result = { ...result, runway, channels };

const figure = (low: number, high: number) => ({ low, high, source: both('Setzung'), year: 2026 });

export const planning: Planning = {
  absence: figure(0.08, 0.14),
  listening: figure(2, 2),
  learning: figure(0.5, 1),
  coordination: figure(1, 3),
  audiences: [{ id: 'business', text: both('Geschäftskunden') }],
  purposes: [{ id: 'recruiting', text: both('Fachkräfte gewinnen') }],
  formats: [{ id: 'text', text: both('kurze Texte') }],
  unlock: [],
  channels: [
    {
      id: 'linkedin',
      title: both('LinkedIn'),
      audience: both('Fachleute'),
      audiences: ['business'],
      purposes: ['recruiting'],
      formats: ['text'],
      cadence: figure(1, 2),
      hoursPerPost: figure(1, 2),
      community: figure(0.5, 2),
      reach: null,
    },
    {
      id: 'blog',
      title: both('Blog'),
      audience: both('Alle'),
      audiences: ['business'],
      purposes: [],
      formats: ['text'],
      cadence: figure(0.25, 1),
      hoursPerPost: figure(4, 8),
      community: figure(0.25, 1),
      reach: null,
    },
  ],
};

export const planningCatalogue: Catalogue = { ...catalogue, planning };
