import type { Contact, Engagement, Happening, Note } from '../../clients/details';

export const contact: Contact = {
  id: 'k1',
  version: 1,
  name: 'Jutta Sommer',
  role: 'Geschäftsführung',
  email: 'sommer@example.org',
  phone: '+49 30 1234567',
  crisis: 'first',
};

export const engagement: Engagement = {
  id: 'e1',
  version: 1,
  kind: 'introduction',
  state: 'running',
  subject: 'Karriereseite',
  from: '2026-04-01',
  to: '2026-12-31',
};

export const note: Note = {
  id: 'n1',
  version: 1,
  kind: 'meeting',
  text: 'Will im Herbst beginnen.',
  on: '2026-03-03',
  author: { subject: 'anna', name: 'Anna Winter' },
  writtenAt: '2026-03-03T08:00:00Z',
  editedBy: null,
  editedAt: null,
};

export const happening: Happening = {
  id: 'h1',
  kind: 'client-recorded',
  at: '2026-03-01T08:00:00Z',
  by: null,
  about: null,
  details: [],
};
