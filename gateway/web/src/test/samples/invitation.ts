import type { Invitation } from '../../invitations/api';

export const invitation: Invitation = {
  id: 'i1',
  perspective: 'doers',
  kind: 'shared',
  language: 'de',
  recipientLabel: 'Vertrieb',
  state: 'open',
  createdAt: '2026-03-03T08:00:00Z',
  expiresAt: '2026-03-17T22:59:59Z',
  remindAt: null,
  reminderDue: false,
  respondents: 5,
  submitted: 2,
  progress: null,
  submittedAt: null,
  revokedAt: null,
  remindedAt: null,
  reminders: 0,
};
